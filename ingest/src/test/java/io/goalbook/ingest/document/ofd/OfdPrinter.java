package io.goalbook.ingest.document.ofd;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints the pages of a PDF as .ofd, in the ways in which programs do. */
enum OfdPrinter {
  /**
   * Runs of signs with steps, in millimetres; a stroke for each border. Boxes fit what is in them.
   */
  RUNS {
    @Override
    String text(PrintedPdf.Page page) {
      StringBuilder objects = new StringBuilder();
      for (List<PrintedPdf.Sign> run : runs(page.signs())) {
        PrintedPdf.Sign first = run.get(0);
        PrintedPdf.Sign last = run.get(run.size() - 1);
        double width = last.x() + last.width() - first.x();
        objects.append(
            Ofd.textObject(
                "Boundary=\"%s %s %s %s\" Size=\"%s\""
                    .formatted(
                        mm(first.x()),
                        mm(first.y() - first.size()),
                        mm(width),
                        mm(first.size() * 1.2),
                        mm(first.size())),
                "<ofd:FillColor Value=\"0 0 0\"/>"
                    + code("X=\"0\" Y=\"" + mm(first.size()) + "\"", run, OfdPrinter::mm)));
      }
      return objects.toString();
    }

    @Override
    String rule(Rectangle2D.Double rule) {
      boolean level = rule.width >= rule.height;
      return Ofd.line(
          MM * (level ? rule.x : rule.getCenterX()),
          MM * (level ? rule.getCenterY() : rule.y),
          MM * (level ? rule.getMaxX() : rule.getCenterX()),
          MM * (level ? rule.getCenterY() : rule.getMaxY()));
    }
  },

  /**
   * In points, made millimetres by the matrix of each object; boxes are the page; borders filled.
   */
  POINTS {
    @Override
    String text(PrintedPdf.Page page) {
      StringBuilder objects = new StringBuilder();
      for (List<PrintedPdf.Sign> run : runs(page.signs())) {
        PrintedPdf.Sign first = run.get(0);
        String place = "X=\"%s\" Y=\"%s\"".formatted(pt(first.x()), pt(first.y()));
        objects.append(
            Ofd.textObject(
                WHOLE_PAGE + " Size=\"" + pt(first.size()) + "\"",
                code(place, run, OfdPrinter::pt)));
      }
      return objects.toString();
    }

    @Override
    String rule(Rectangle2D.Double rule) {
      return Ofd.path(
          WHOLE_PAGE + " Stroke=\"false\" Fill=\"true\"",
          "<ofd:FillColor Value=\"0\"/>",
          "M%1$s %2$s L%3$s %2$s L%3$s %4$s L%1$s %4$s C"
              .formatted(pt(rule.x), pt(rule.y), pt(rule.getMaxX()), pt(rule.getMaxY())));
    }
  },

  /** An object for each sign, without steps; all borders are one path. */
  SIGNS {
    @Override
    String text(PrintedPdf.Page page) {
      return page.signs().stream()
          .map(
              sign ->
                  Ofd.textObject(
                      "Boundary=\"%s %s %s %s\" Size=\"%s\""
                          .formatted(
                              mm(sign.x()),
                              mm(sign.y() - sign.size()),
                              mm(sign.width()),
                              mm(sign.size()),
                              mm(sign.size())),
                      "<ofd:TextCode X=\"0\" Y=\"%s\">%s</ofd:TextCode>"
                          .formatted(mm(sign.size()), escaped(sign.text()))))
          .collect(Collectors.joining());
    }

    @Override
    String rules(List<Rectangle2D.Double> rules) {
      return Ofd.path(
          "Boundary=\"0 0 210 297\" LineWidth=\"0.5\"",
          "<ofd:StrokeColor Value=\"0 0 0\"/>",
          rules.stream().map(this::rule).collect(Collectors.joining(" ")));
    }

    @Override
    String rule(Rectangle2D.Double rule) {
      boolean level = rule.width >= rule.height;
      return "M %s %s L %s %s"
          .formatted(
              mm(level ? rule.x : rule.getCenterX()),
              mm(level ? rule.getCenterY() : rule.y),
              mm(level ? rule.getMaxX() : rule.getCenterX()),
              mm(level ? rule.getCenterY() : rule.getMaxY()));
    }
  };

  private static final double MM = 25.4 / 72;
  private static final String WHOLE_PAGE =
      "Boundary=\"0 0 300 300\" CTM=\"0.352778 0 0 0.352778 0 0\"";

  abstract String text(PrintedPdf.Page page);

  abstract String rule(Rectangle2D.Double rule);

  String rules(List<Rectangle2D.Double> rules) {
    return rules.stream().map(this::rule).collect(Collectors.joining());
  }

  /** The same pages as .ofd. */
  byte[] print(byte[] pdf) {
    Ofd ofd = new Ofd();
    for (PrintedPdf.Page page : PrintedPdf.pages(pdf)) {
      String box =
          "<ofd:Area><ofd:PhysicalBox>0 0 %s %s</ofd:PhysicalBox></ofd:Area>"
              .formatted(mm(page.width()), mm(page.height()));
      ofd.pageOf(box, rules(page.rules()), "<ofd:PageBlock>" + text(page) + "</ofd:PageBlock>");
    }
    return ofd.bytes();
  }

  /** Signs of one size that follow each other in a line. */
  private static List<List<PrintedPdf.Sign>> runs(List<PrintedPdf.Sign> signs) {
    List<List<PrintedPdf.Sign>> runs = new ArrayList<>();
    PrintedPdf.Sign before = new PrintedPdf.Sign("", -1, -1, 0, 0);
    for (PrintedPdf.Sign sign : signs) {
      double gap = sign.x() - before.x() - before.width();
      boolean goesOn =
          sign.y() == before.y() && sign.size() == before.size() && Math.abs(gap) < sign.size();
      if (!goesOn) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(sign);
      before = sign;
    }
    return runs;
  }

  /** How a number is written in the space of the object. */
  @FunctionalInterface
  private interface Measure {
    String of(double points);
  }

  private static String code(String place, List<PrintedPdf.Sign> run, Measure measure) {
    StringBuilder text = new StringBuilder();
    List<String> steps = new ArrayList<>();
    for (int index = 0; index < run.size(); index++) {
      text.append(run.get(index).text());
      if (index > 0) {
        steps.add(measure.of(run.get(index).x() - run.get(index - 1).x()));
      }
    }
    String deltas = steps.isEmpty() ? "" : " DeltaX=\"" + grouped(steps) + "\"";
    return "<ofd:TextCode " + place + deltas + ">" + escaped(text.toString()) + "</ofd:TextCode>";
  }

  /** Three equal steps and more as a group. */
  private static String grouped(List<String> steps) {
    List<String> grouped = new ArrayList<>();
    int first = 0;
    for (int next = 1; next <= steps.size(); next++) {
      if (next < steps.size() && steps.get(next).equals(steps.get(first))) {
        continue;
      }
      int count = next - first;
      grouped.add(
          count > 2
              ? "g " + count + " " + steps.get(first)
              : String.join(" ", steps.subList(first, next)));
      first = next;
    }
    return String.join(" ", grouped);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String mm(double points) {
    return String.format(Locale.ROOT, "%.3f", points * MM);
  }

  private static String pt(double points) {
    return String.format(Locale.ROOT, "%.2f", points);
  }
}
