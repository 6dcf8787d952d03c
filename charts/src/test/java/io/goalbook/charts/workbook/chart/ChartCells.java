package io.goalbook.charts.workbook.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrData;

/** Compares what charts keep with the cells that they refer to. */
public final class ChartCells {
  private ChartCells() {}

  /** What a chart refers to, and what it keeps of it. */
  private record Reference(String formula, List<String> cached) {}

  private static List<Reference> references(XSSFChart chart) {
    CTPlotArea area = chart.getCTChart().getPlotArea();
    List<Reference> found = new ArrayList<>();
    area.getBarChartList().stream()
        .flatMap(bars -> bars.getSerList().stream())
        .forEach(one -> found.addAll(references(one.getTx(), one.getCat(), one.getVal())));
    area.getLineChartList().stream()
        .flatMap(lines -> lines.getSerList().stream())
        .forEach(one -> found.addAll(references(one.getTx(), one.getCat(), one.getVal())));
    return found;
  }

  private static List<Reference> references(
      CTSerTx name, CTAxDataSource labels, CTNumDataSource values) {
    return List.of(
        texts(name.getStrRef().getF(), name.getStrRef().getStrCache()),
        texts(labels.getStrRef().getF(), labels.getStrRef().getStrCache()),
        numbers(values.getNumRef().getF(), values.getNumRef().getNumCache()));
  }

  private static Reference texts(String formula, CTStrData cache) {
    return new Reference(formula, cache.getPtList().stream().map(point -> point.getV()).toList());
  }

  private static Reference numbers(String formula, CTNumData cache) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < cache.getPtCount().getVal(); i++) {
      values.add("");
    }
    cache.getPtList().forEach(point -> values.set((int) point.getIdx(), point.getV()));
    return new Reference(formula, values);
  }

  /** What the chart keeps: names, labels and values of all its series. */
  public static List<String> cached(XSSFChart chart) {
    return references(chart).stream().flatMap(one -> one.cached().stream()).toList();
  }

  /** What stands in the cells that the chart refers to, in the same order. */
  public static List<String> inCells(XSSFWorkbook read, XSSFChart chart) {
    return references(chart).stream().flatMap(one -> cells(read, one.formula()).stream()).toList();
  }

  private static List<String> cells(XSSFWorkbook read, String formula) {
    AreaReference area = new AreaReference(formula, read.getSpreadsheetVersion());
    return Stream.of(area.getAllReferencedCells()).map(at -> text(read, at)).toList();
  }

  private static String text(XSSFWorkbook read, CellReference at) {
    Cell cell = read.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
    if (cell == null) {
      return "";
    }
    if (cell.getCellType() == CellType.NUMERIC) {
      return Double.toString(cell.getNumericCellValue());
    }
    return cell.getCellType() == CellType.BLANK ? "" : cell.getStringCellValue();
  }
}
