package io.goalbook.charts.overview.rule;

import java.util.List;

/** Files that were not read, or not whole. */
final class UnreadFiles implements ObservationRule {
  @Override
  public String name() {
    return "未读文件";
  }

  @Override
  public String method() {
    return "收件箱中未读、部分已读的文件有几个，最多的未读原因是什么。得分：50 加上其占全部文件的百分数的一半。";
  }

  @Override
  public List<Observation> observe(Evidence evidence) {
    InboxCounts inbox = evidence.inbox();
    int left = inbox.rejected() + inbox.partlyRead();
    if (left == 0) {
      return List.of();
    }
    String usual =
        evidence
            .usualReason()
            .map(reason -> "未读的以“" + reason + "”为多（" + inbox.usualReasonFiles() + " 个），")
            .orElse("");
    String text =
        "收件箱 %d 个文件中，未读 %d 个、部分已读 %d 个；%s未读出的内容不在各项数字内，办法见“处理情况”。"
            .formatted(inbox.files(), inbox.rejected(), inbox.partlyRead(), usual);
    return List.of(
        new Observation(Topic.PROCESSING, text, 50 + Phrases.share(left, inbox.files()) / 2));
  }
}
