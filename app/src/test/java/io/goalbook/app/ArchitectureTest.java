package io.goalbook.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of the house. */
@AnalyzeClasses(
    packages = "io.goalbook",
    importOptions = {DoNotIncludeTests.class, ArchitectureTest.DoNotIncludeTestJars.class})
class ArchitectureTest {
  /** Modules packaged for their tests stand on the class path as jars. */
  static final class DoNotIncludeTestJars implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }

  private static final String MODEL = "io.goalbook.model..";
  private static final String INGEST = "io.goalbook.ingest..";
  private static final String ANALYTICS = "io.goalbook.analytics..";
  private static final String CHARTS = "io.goalbook.charts..";
  private static final String APP = "io.goalbook.app..";

  @ArchTest
  static final ArchRule model_depends_on_nothing_of_ours =
      noClasses()
          .that()
          .resideInAPackage(MODEL)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(INGEST, ANALYTICS, CHARTS, APP)
          .because("the model is the language that all others speak");

  @ArchTest
  static final ArchRule ingest_knows_the_model_only =
      noClasses()
          .that()
          .resideInAPackage(INGEST)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ANALYTICS, CHARTS, APP)
          .because("reading and computing meet in the warehouse, not in code");

  @ArchTest
  static final ArchRule analytics_knows_the_model_only =
      noClasses()
          .that()
          .resideInAPackage(ANALYTICS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(INGEST, CHARTS, APP)
          .because("a statistic is computed from stored facts, whoever stored them");

  @ArchTest
  static final ArchRule charts_know_statistics_and_the_model_only =
      noClasses()
          .that()
          .resideInAPackage(CHARTS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(INGEST, APP)
          .because("the workbook shows what the warehouse and the statistics hold");

  @ArchTest
  static final ArchRule only_the_application_knows_spring =
      noClasses()
          .that()
          .resideOutsideOfPackage(APP)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "picocli..", "org.h2..")
          .because("the other modules can be called from a test or a notebook");

  @ArchTest
  static final ArchRule only_the_job_knows_spring =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.goalbook.app.job..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework..")
          .because("commands start Spring only when they run the job");

  @ArchTest
  static final ArchRule publishing_knows_neither_job_nor_commands =
      noClasses()
          .that()
          .resideInAPackage("io.goalbook.app.publish..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.goalbook.app.job..", "io.goalbook.app.command..")
          .because("facts flow down: commands start the job, the job publishes");

  @ArchTest
  static final ArchRule the_job_knows_no_commands =
      noClasses()
          .that()
          .resideInAPackage("io.goalbook.app.job..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.goalbook.app.command..")
          .because("facts flow down: commands start the job, the job publishes");

  @ArchTest
  static final ArchRule rooms_have_no_cycles =
      slices()
          .matching("io.goalbook.(*).(*)..")
          .should()
          .beFreeOfCycles()
          .because("a room that needs its user cannot be understood alone");
}
