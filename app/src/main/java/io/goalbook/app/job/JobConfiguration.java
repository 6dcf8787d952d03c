package io.goalbook.app.job;

import io.goalbook.ingest.ReadDocument;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job and its repository. Only the two auto-configurations that a batch on JDBC needs are
 * imported, and nothing is scanned: the context starts in a fraction of the time.
 *
 * <p>Every step may run again although it was complete: discovering, analysing, rendering and
 * publishing replace what they made before, and reading goes through what is still to be read.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  DataSourceTransactionManagerAutoConfiguration.class,
  BatchJdbcAutoConfiguration.class
})
class JobConfiguration {
  static final String JOB = "goalbook";

  /**
   * Documents that are stored in one transaction, and about how many a killed run reads again. A
   * transaction costs 80 ms whatever is in it, a document 2 ms.
   */
  private static final int CHUNK = 100;

  @Bean(destroyMethod = "dispose")
  JdbcConnectionPool dataSource(RunTools tools) {
    return JdbcConnectionPool.create(JobRepositoryFile.url(tools.settings()), "sa", "");
  }

  @Bean
  ThreadPoolTaskExecutor readers(RunTools tools) {
    ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
    executor.setCorePoolSize(tools.settings().threads());
    executor.setThreadNamePrefix("reader-");
    executor.setDaemon(true);
    return executor;
  }

  @Bean
  Steps steps(JobRepository repository, PlatformTransactionManager transactions) {
    return new Steps(repository, transactions);
  }

  @Bean
  Job job(JobRepository repository, Steps steps, RunTools tools, AsyncTaskExecutor readers) {
    return new JobBuilder(JOB, repository)
        .start(steps.of("discover", new DiscoverStep(tools)))
        .next(read(steps, tools, readers))
        .next(steps.of("analyse", new AnalyseStep(tools)))
        .next(steps.of("render", new RenderStep(tools)))
        .next(steps.of("publish", new PublishStep(tools)))
        .build();
  }

  /** Documents are read by several threads and stored by this one. */
  private static Step read(Steps steps, RunTools tools, AsyncTaskExecutor readers) {
    StoreWriter writer = new StoreWriter(tools);
    return steps
        .named("read")
        .<ReadDocument, ReadDocument>chunk(CHUNK)
        .transactionManager(steps.transactions())
        .reader(new ReadAhead(tools, readers))
        .writer(writer)
        .listener((Object) writer)
        .allowStartIfComplete(true)
        .build();
  }

  /** Makes steps that write to one job repository. */
  record Steps(JobRepository repository, PlatformTransactionManager transactions) {
    StepBuilder named(String name) {
      return new StepBuilder(name, repository);
    }

    Step of(String name, Tasklet tasklet) {
      return named(name).tasklet(tasklet, transactions).allowStartIfComplete(true).build();
    }
  }
}
