package io.goalbook.app.job;

import io.goalbook.app.publish.OutputFolder;
import io.goalbook.charts.Rehearsal;
import io.goalbook.charts.picture.ChineseFont;
import io.goalbook.ingest.GoalTableReading;
import io.goalbook.ingest.correction.Corrections;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.words.ReferenceTables;
import io.goalbook.model.words.WordLists;
import java.time.Clock;

/**
 * What the steps of one run share.
 *
 * @param settings what the run was told
 * @param words the word lists
 * @param reference what the analyst knows and no goal table says
 * @param corrections those of the reference tables, checked
 * @param reading reads documents; safe for threads
 * @param warehouse used by one thread, the one that runs the steps
 * @param output where the run is published
 * @param progress hears how it goes
 * @param clock says what day it is
 * @param programVersion the version of this program
 * @param rehearsal gets ready for rendering
 * @param font the font of the pictures, which it found
 */
record RunTools(
    RunSettings settings,
    WordLists words,
    ReferenceTables reference,
    Corrections corrections,
    GoalTableReading reading,
    Warehouse warehouse,
    OutputFolder output,
    Progress progress,
    Clock clock,
    String programVersion,
    Rehearsal rehearsal,
    ChineseFont font) {}
