package io.goalbook.analytics.cost;

/**
 * What may be compared: standards of one kind only.
 *
 * @param benefit 补助（支出）事项
 * @param subKind 细类, or 未细分
 * @param payee {@code beneficiary}, {@code staff}, {@code organisation} or {@code equipment}
 * @param origin {@code declared}, {@code derived}, {@code implied} or {@code narrative}
 * @param per {@code person}, {@code household}, {@code person_time} or the unit's own word
 * @param period {@code year}, {@code quarter}, {@code month}, {@code day}, {@code term}, {@code
 *     once} or {@code unstated}
 */
public record CostKind(
    String benefit, String subKind, String payee, String origin, String per, String period) {}
