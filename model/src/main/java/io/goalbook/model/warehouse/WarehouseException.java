package io.goalbook.model.warehouse;

/** The warehouse cannot be opened, migrated or written; the message says which and what to do. */
public final class WarehouseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean locked;

  private WarehouseException(String message, Throwable cause, boolean locked) {
    super(message, cause);
    this.locked = locked;
  }

  /** Another process holds the database file. */
  static WarehouseException locked(String message, Throwable cause) {
    return new WarehouseException(message, cause, true);
  }

  /** Anything else that keeps the warehouse from working. */
  public static WarehouseException broken(String message, Throwable cause) {
    return new WarehouseException(message, cause, false);
  }

  /** Whether another process holds the database file. */
  public boolean isLocked() {
    return locked;
  }
}
