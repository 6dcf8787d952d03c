package io.goalbook.ingest.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the sample inbox: Huailai as the text it arrived in, Pingluo as a .docx with the same
 * contents as its text. Run {@link #main} with the folder of the inbox to write it again.
 */
public final class SampleInbox {
  /** Huailai's document, relative to the inbox. */
  public static final String HUAILAI = "河北省/怀来县/2025/怀来县残疾人联合会2025年部门预算绩效目标.txt";

  /** Pingluo's document, relative to the inbox. */
  public static final String PINGLUO = "宁夏回族自治区/平罗县/2026/平罗县残疾人联合会2026年项目支出绩效目标.docx";

  private static final long SEED = 2026;

  private SampleInbox() {}

  /**
   * Writes both documents.
   *
   * @param arguments the folder of the inbox
   */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]));
  }

  /** Writes both documents below the inbox. */
  public static void write(Path inbox) throws IOException {
    put(inbox.resolve(HUAILAI), Samples.bytes("huailai-2025.txt"));
    put(inbox.resolve(PINGLUO), pingluo(Traps.all(SEED)));
  }

  /** Pingluo's document as a .docx. */
  public static byte[] pingluo(Traps traps) {
    return WordWriter.write(SampleForms.of("pingluo-2026.txt"), traps);
  }

  /** Huailai's document as a .docx. */
  public static byte[] huailai(Traps traps) {
    return WordWriter.write(SampleForms.of("huailai-2025.txt"), traps);
  }

  private static void put(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }
}
