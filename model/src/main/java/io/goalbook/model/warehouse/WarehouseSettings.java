package io.goalbook.model.warehouse;

/**
 * How much DuckDB may take.
 *
 * @param memoryMegabytes DuckDB's {@code memory_limit} in megabytes
 * @param threads DuckDB's threads
 */
public record WarehouseSettings(int memoryMegabytes, int threads) {

  /** 384 MB and as many threads as there are cores. */
  public static WarehouseSettings defaults() {
    return new WarehouseSettings(384, Math.max(1, Runtime.getRuntime().availableProcessors()));
  }

  /** Refuses what DuckDB cannot work with. */
  public WarehouseSettings {
    if (memoryMegabytes < 64 || threads < 1) {
      throw new IllegalArgumentException(
          "at least 64 MB and 1 thread: " + memoryMegabytes + " MB, " + threads + " threads");
    }
  }
}
