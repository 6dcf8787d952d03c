package io.goalbook.ingest.document;

import io.goalbook.model.source.DoubtReason;

/**
 * A part of a document that its reader could not read, for 处理情况.
 *
 * @param reason why
 * @param text which part, in Chinese, for example 第2、3页; no personal data
 */
public record UnreadPart(DoubtReason reason, String text) {}
