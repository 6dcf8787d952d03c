package io.goalbook.charts;

import io.goalbook.charts.figure.*;
import io.goalbook.charts.picture.*;
import io.goalbook.charts.sample.*;
import io.goalbook.model.words.WordLists;
import java.nio.file.*;
import java.time.LocalDate;

public class LookAtPictures {
  public static void main(String[] a) throws Exception {
    for (int n : new int[] {1, 40, 150}) {
      Sample sample = Sample.of(7, new Region("河北省", "130000", 2025, n));
      try (var w = SampleWarehouse.of(sample)) {
        var scopes = new ScopeFactsQuery(WordLists.packaged()).ask(w.connection());
        var f = Figures.of(sample.statistics(), scopes, LocalDate.of(2026, 11, 21));
        long t = System.nanoTime();
        var font = GraphicsCheck.require();
        long t1 = System.nanoTime();
        var p = new Album(font).pictures(f);
        long t2 = System.nanoTime();
        PictureFiles.write(p, Path.of("/tmp/look/" + n));
        System.out.println(
            n
                + " font "
                + (t1 - t) / 1000000
                + " layout "
                + (t2 - t1) / 1000000
                + " write "
                + (System.nanoTime() - t2) / 1000000);
      }
    }
  }
}
