package io.goalbook.ingest.archive;

/**
 * Where a file stands that is packed in an archive. Its name would not do: names may be double, and
 * those of hostile entries lead elsewhere.
 *
 * @param archive the path of the outermost archive, relative to the inbox, with slashes
 * @param entry the positions of the entries that lead to it, from 0, outermost first, joined with
 *     dots: {@code 12.3} is the fourth entry of the archive that is the thirteenth entry
 */
public record PackedPlace(String archive, String entry) {}
