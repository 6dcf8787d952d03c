package io.goalbook.model.source;

import java.util.Locale;

/** Why a document gave nothing: a closed list, worded in {@code data/words/reasons.csv}. */
public enum RejectionCause {
  /** The bytes cannot be read: no permission, a broken disk. */
  UNREADABLE,
  /** A symbolic link: it may lead out of the inbox and is not followed. */
  LINKED,
  /** A pipe, a socket or a device: opening it could wait for ever. */
  SPECIAL_FILE,
  /** The file has no bytes. */
  EMPTY,
  /** The file or what it expands to is larger than the limit. */
  TOO_LARGE,
  /** The file is not what its content claims to be, or is damaged. */
  DAMAGED,
  /** The file is protected by a password. */
  ENCRYPTED,
  /** The content is of no format that is read. */
  UNKNOWN_FORMAT,
  /** The file tries something that no document needs: an external entity, a path out of it. */
  HOSTILE,
  /** An archive inside too many others. */
  NESTED_TOO_DEEP,
  /** The program that unpacks archives of this kind is not installed. */
  UNPACKER_MISSING,
  /** The document lists persons by name. */
  PERSONAL_LIST,
  /** Every page is a picture: there is no text to read. */
  SCANNED,
  /** Reading took longer than the limit. */
  TIMED_OUT,
  /** The file changed between the walk through the inbox and its reading. */
  CHANGED,
  /** The reader failed in a way that it should not. */
  READER_FAILED;

  /** The word as it stands in the tables, for example {@code too_large}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The cause that has this code. */
  public static RejectionCause ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
