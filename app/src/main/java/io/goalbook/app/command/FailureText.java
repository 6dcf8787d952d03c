package io.goalbook.app.command;

import io.goalbook.app.job.AnotherRunException;
import io.goalbook.app.job.JobRepositoryException;
import io.goalbook.app.job.NoInboxException;
import io.goalbook.app.job.OutputException;
import io.goalbook.charts.GraphicsMissingException;
import io.goalbook.ingest.inbox.InboxException;
import io.goalbook.model.warehouse.WarehouseException;
import io.goalbook.model.words.WordListException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A failure in one line: what is wrong and, where it helps, what to do. */
final class FailureText {
  /** Errors whose message was written for the person who runs the program. */
  private static final Set<Class<? extends Throwable>> SPEAKING =
      Set.of(
          AnotherRunException.class,
          NoInboxException.class,
          OutputException.class,
          JobRepositoryException.class,
          GraphicsMissingException.class,
          InboxException.class,
          WarehouseException.class,
          WordListException.class);

  private FailureText() {}

  static String of(Throwable error) {
    List<Throwable> chain = Causes.of(error);
    return shortage(chain)
        .or(() -> innermost(chain).map(FailureText::line))
        .or(() -> chain.stream().flatMap(cause -> file(cause).stream()).findFirst())
        .orElseGet(() -> unexpected(chain));
  }

  /** What ran out goes before all else: it also makes the other parts complain. */
  private static Optional<String> shortage(List<Throwable> chain) {
    for (Throwable cause : chain) {
      String message = String.valueOf(cause.getMessage());
      if (message.contains("No space left") || message.contains("Disk quota exceeded")) {
        return Optional.of("磁盘空间不足，请清理后重新运行（" + line(cause) + "）");
      }
      if (cause instanceof OutOfMemoryError) {
        return Optional.of("内存不足，可设置 GOALBOOK_JAVA_OPTS=-Xmx2g 后重新运行");
      }
      if (message.startsWith("Out of Memory Error")) {
        return Optional.of("数据库内存不足，可用 --memory 调高后重新运行");
      }
    }
    return Optional.empty();
  }

  /** The innermost one is nearest to what went wrong. */
  private static Optional<Throwable> innermost(List<Throwable> chain) {
    return chain.stream().filter(FailureText::speaks).reduce((outer, inner) -> inner);
  }

  private static boolean speaks(Throwable cause) {
    return SPEAKING.contains(cause.getClass());
  }

  private static Optional<String> file(Throwable cause) {
    if (cause instanceof AccessDeniedException denied) {
      return Optional.of("没有权限：" + denied.getFile());
    }
    if (cause instanceof FileSystemException file) {
      return Optional.of("文件无法读写：" + line(file));
    }
    return Optional.empty();
  }

  private static String unexpected(List<Throwable> chain) {
    Throwable innermost = chain.get(chain.size() - 1);
    return "程序出错：%s（%s）；加 --debug 可看详细信息"
        .formatted(line(innermost), innermost.getClass().getSimpleName());
  }

  private static String line(Throwable cause) {
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }
}
