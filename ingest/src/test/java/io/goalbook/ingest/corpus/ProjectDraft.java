package io.goalbook.ingest.corpus;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a project is about, before a form gives it its shape.
 *
 * @param subject for example 残疾人托养服务
 * @param quantities its quantity indicators
 * @param costs its cost indicators
 */
record ProjectDraft(
    String subject, String goal, BigDecimal budgetYuan, List<Row> quantities, List<Row> costs) {

  /** The name of an indicator with its target. */
  record Row(String name, Target target) {}
}
