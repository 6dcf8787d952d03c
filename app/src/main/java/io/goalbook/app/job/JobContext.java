package io.goalbook.app.job;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts Spring for one run. */
final class JobContext {
  private JobContext() {}

  /**
   * @throws JobRepositoryException when the job repository cannot be opened
   */
  static ConfigurableApplicationContext start(RunTools tools) throws JobRepositoryException {
    // Spring would set logging up anew while other threads log; its own file does all that is
    // asked.
    System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    try {
      return new SpringApplicationBuilder(JobConfiguration.class)
          .web(WebApplicationType.NONE)
          .bannerMode(Banner.Mode.OFF)
          .logStartupInfo(false)
          // An interrupted run must stay unfinished in the repository, as a killed one does.
          .registerShutdownHook(false)
          .properties(Map.of("spring.batch.jdbc.initialize-schema", "always"))
          .initializers(
              context ->
                  ((GenericApplicationContext) context).registerBean(RunTools.class, () -> tools))
          .run();
    } catch (RuntimeException e) {
      throw new JobRepositoryException(tools.settings().jobRepository(), e);
    }
  }
}
