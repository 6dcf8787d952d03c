package io.goalbook.ingest.document.process;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.Part;
import io.goalbook.ingest.document.PartStart;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.UnreadPart;
import io.goalbook.model.source.DoubtReason;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A document as bytes between two processes of the same version. */
final class DocumentCodec {
  private static final int PARAGRAPH = 0;
  private static final int TABLE = 1;
  private static final int PART = 2;

  /** What is longer is no text but the remains of a process that ended. */
  private static final int LONGEST = 64 << 20;

  private DocumentCodec() {}

  static void write(Document document, DataOutput out) throws IOException {
    text(document.format().name(), out);
    out.writeInt(document.blocks().size());
    for (Block block : document.blocks()) {
      block(block, out);
    }
    unread(document.unread(), out);
  }

  static Document read(DataInput in) throws IOException {
    DocumentFormat format = DocumentFormat.valueOf(text(in));
    int count = in.readInt();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(block(in));
    }
    return new Document(format, blocks, unread(in));
  }

  static void unread(List<UnreadPart> parts, DataOutput out) throws IOException {
    out.writeInt(parts.size());
    for (UnreadPart part : parts) {
      text(part.reason().name(), out);
      text(part.text(), out);
    }
  }

  static List<UnreadPart> unread(DataInput in) throws IOException {
    int count = in.readInt();
    List<UnreadPart> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(new UnreadPart(DoubtReason.valueOf(text(in)), text(in)));
    }
    return parts;
  }

  private static void block(Block block, DataOutput out) throws IOException {
    if (block instanceof Paragraph paragraph) {
      out.writeByte(PARAGRAPH);
      text(paragraph.text(), out);
    } else if (block instanceof Table table) {
      out.writeByte(TABLE);
      table(table, out);
    } else if (block instanceof PartStart start) {
      out.writeByte(PART);
      text(start.part().kind().name(), out);
      text(start.part().name(), out);
      out.writeBoolean(start.part().hidden());
    }
  }

  private static Block block(DataInput in) throws IOException {
    int kind = in.readByte();
    return switch (kind) {
      case PARAGRAPH -> new Paragraph(text(in));
      case TABLE -> table(in);
      case PART -> new PartStart(new Part(Part.Kind.valueOf(text(in)), text(in), in.readBoolean()));
      default -> throw new IOException("no such block: " + kind);
    };
  }

  private static void table(Table table, DataOutput out) throws IOException {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < table.rowCount(); row++) {
      cells.addAll(table.rowCells(row));
    }
    out.writeInt(cells.size());
    for (Cell cell : cells) {
      out.writeInt(cell.row());
      out.writeInt(cell.column());
      out.writeInt(cell.rowSpan());
      out.writeInt(cell.columnSpan());
      text(cell.text(), out);
      text(cell.raw(), out);
      out.writeBoolean(cell.hidden());
    }
  }

  private static Table table(DataInput in) throws IOException {
    int count = in.readInt();
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      cells.add(
          new Cell(
              in.readInt(),
              in.readInt(),
              in.readInt(),
              in.readInt(),
              text(in),
              text(in),
              in.readBoolean()));
    }
    return new Table(cells);
  }

  /** Without the limit of 65535 bytes that {@link DataOutput#writeUTF} has. */
  static void text(String text, DataOutput out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String text(DataInput in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("no text has " + length + " bytes");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
