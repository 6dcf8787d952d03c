package io.goalbook.charts.workbook.statistic;

import io.goalbook.analytics.Statistics;
import io.goalbook.charts.figure.Figures;
import io.goalbook.charts.workbook.detail.DetailRows;
import io.goalbook.charts.workbook.detail.ProjectNames;

/**
 * What sheets of statistics are made of.
 *
 * @param statistics all statistics of the run
 * @param figures what the pictures show, by province and year
 * @param details in which rows projects and indicators stand, for links
 * @param names name and file of each project
 */
public record Material(
    Statistics statistics, Figures figures, DetailRows details, ProjectNames names) {}
