package io.goalbook.ingest.inbox;

/**
 * What a walk through the inbox found.
 *
 * @param files how many files stand in the inbox
 * @param duplicates how many of them have the same bytes as another
 * @param pending how many are to be read
 * @param gone how many known documents stand there no more
 */
public record Discovery(int files, int duplicates, int pending, int gone) {}
