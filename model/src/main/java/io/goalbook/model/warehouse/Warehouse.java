package io.goalbook.model.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/**
 * The one DuckDB file that holds all facts and statistics. Opening it brings its tables up to date.
 * One process holds the file at a time. Not safe for use by several threads: take {@link
 * #duplicate()} for each.
 */
public final class Warehouse implements AutoCloseable {
  private final DuckDBConnection connection;

  private Warehouse(DuckDBConnection connection) {
    this.connection = connection;
  }

  /**
   * Opens or creates the file and migrates it.
   *
   * @param file the database file; its folder is created when it is missing
   * @throws WarehouseException when another process holds it, when it is no DuckDB file, or when a
   *     migration fails
   */
  public static Warehouse open(Path file, WarehouseSettings settings) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw WarehouseException.broken("数据库所在文件夹无法建立：" + file, e);
    }
    return connect(file.toString(), file.toString(), settings);
  }

  /**
   * A warehouse that lives in memory only, for trying things out. One thread: what fits in there is
   * done before a second one has begun.
   */
  public static Warehouse inMemory() {
    return connect("", "内存", new WarehouseSettings(512, 1));
  }

  private static Warehouse connect(String database, String shown, WarehouseSettings settings) {
    Properties properties = new Properties();
    if (!database.isEmpty()) {
      // Files in the 1.4 layout can be opened by tools of 1.4 and 1.5 too; the 2.0 layout cannot.
      properties.setProperty("storage_compatibility_version", "v1.4.0");
    }
    // Each checkpoint packs the last rows of every table anew: with the default of 16 MB a load of
    // some thousand documents packs them dozens of times.
    properties.setProperty("checkpoint_threshold", "256MB");
    properties.setProperty("memory_limit", settings.memoryMegabytes() + "MB");
    properties.setProperty("threads", Integer.toString(settings.threads()));
    properties.setProperty("autoinstall_known_extensions", "false");
    properties.setProperty("autoload_known_extensions", "false");
    try {
      Connection opened = DriverManager.getConnection("jdbc:duckdb:" + database, properties);
      DuckDBConnection connection = opened.unwrap(DuckDBConnection.class);
      Migrations.bundled().apply(connection);
      return new Warehouse(connection);
    } catch (SQLException e) {
      String message = String.valueOf(e.getMessage());
      if (message.contains("Could not set lock")) {
        throw WarehouseException.locked("数据库正被另一个程序使用：" + shown, e);
      }
      throw WarehouseException.broken(
          "数据库无法打开：" + shown + "（" + message.lines().findFirst().orElse("") + "）", e);
    }
  }

  /** The connection that this warehouse owns; it is closed with the warehouse. */
  public DuckDBConnection connection() {
    return connection;
  }

  /** A further connection to the same database, for another thread; the caller closes it. */
  public DuckDBConnection duplicate() throws SQLException {
    return connection.duplicate().unwrap(DuckDBConnection.class);
  }

  /**
   * Computes with one thread from now on. What fits in one is done before a second one has begun,
   * and the first would wait for it all the same.
   *
   * @throws WarehouseException when the database refuses
   */
  public void computeAlone() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET threads = 1");
    } catch (SQLException e) {
      throw WarehouseException.broken("数据库无法设置线程数", e);
    }
  }

  /**
   * Moves what stands in the log into the file. After much was stored this belongs to the storing:
   * else the next large transaction does it, too.
   *
   * @throws WarehouseException when the database refuses
   */
  public void moveLogIntoFile() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CHECKPOINT");
    } catch (SQLException e) {
      throw WarehouseException.broken("数据库无法整理日志", e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw WarehouseException.broken("数据库无法关闭", e);
    }
  }
}
