package io.goalbook.ingest.layout.words;

import io.goalbook.ingest.value.MoneyReader;
import io.goalbook.ingest.value.RateInProse;
import io.goalbook.ingest.value.TargetValueParser;
import io.goalbook.ingest.value.ValueWords;
import io.goalbook.model.words.WordLists;

/**
 * Everything that the words of the lists make possible, built and checked once. Immutable and safe
 * for threads.
 */
public record Words(
    Labels labels,
    Levels levels,
    HeaderMeanings headers,
    TitleWords titles,
    FormTitles forms,
    IndicatorNames names,
    SectionWords sections,
    ProseWords prose,
    ValueWords values,
    TargetValueParser parser,
    MoneyReader money,
    RateInProse rates) {

  /** All of them from the lists of this run. */
  public static Words from(WordLists lists) {
    Labels labels = Labels.from(lists);
    Levels levels = Levels.from(lists);
    return new Words(
        labels,
        levels,
        new HeaderMeanings(labels, levels),
        TitleWords.from(lists),
        FormTitles.from(lists),
        IndicatorNames.from(lists),
        SectionWords.from(lists),
        ProseWords.from(lists),
        ValueWords.from(lists),
        TargetValueParser.from(lists),
        MoneyReader.from(lists),
        RateInProse.from(lists));
  }
}
