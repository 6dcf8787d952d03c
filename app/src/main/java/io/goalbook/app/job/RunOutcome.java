package io.goalbook.app.job;

import java.nio.file.Path;

/**
 * What a run did.
 *
 * @param read documents read in this run, also those read in part
 * @param partlyRead documents of this run of which a table or a row could not be read
 * @param rejected documents in the inbox that give nothing, read in this run or an earlier one
 * @param duplicates documents in the inbox with the bytes of another
 * @param unchanged documents that had been read before and were not read again
 * @param projects goal tables of all documents in the inbox
 * @param indicators their indicators
 * @param workbook the workbook, through the link to the latest run
 */
public record RunOutcome(
    long read,
    long partlyRead,
    long rejected,
    long duplicates,
    long unchanged,
    long projects,
    long indicators,
    Path workbook) {}
