package io.goalbook.ingest.corpus;

/** The made-up personal data that forms carry; none of it may be kept, shown or exported. */
public final class Persons {
  /** Stands behind 项目负责人. */
  public static final String NAME = "欧阳测试";

  /** Stands behind 联系电话; a number of no network. */
  public static final String TELEPHONE = "19900000000";

  private Persons() {}
}
