package io.goalbook.ingest.corpus.family;

import static io.goalbook.ingest.corpus.family.Table.cell;
import static io.goalbook.ingest.corpus.family.Table.cells;

import io.goalbook.ingest.corpus.FormDocument;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents of offices that hold no goal table, though some speak of goals and indicators. */
final class Negatives {
  private Negatives() {}

  /** The documents by a short name. */
  static Map<String, FormDocument> all() {
    Map<String, FormDocument> documents = new LinkedHashMap<>();
    documents.put("budget", budget());
    documents.put("project-list", projectList());
    documents.put("statistics", statistics());
    documents.put("name-list", nameList());
    documents.put("purchase", purchase());
    documents.put("score-sheet", scoreSheet());
    documents.put("progress", progress());
    documents.put("index-system", indexSystem());
    documents.put("bulletin", bulletin());
    documents.put("contract", prose(CONTRACT));
    documents.put("notice", prose(NOTICE));
    documents.put("report", prose(REPORT));
    documents.put("terms", prose(TERMS));
    return documents;
  }

  private static final String CONTRACT =
      """
      政府采购合同
      项目名称：小型水库安全监测设备采购
      甲方：青山县水务局  乙方：远景科技有限公司
      合同金额：人民币128.60万元。
      一、质量要求：设备验收合格率达到100%，质保期不少于3年。
      二、交货时间：合同签订后30日内。
      三、违约责任：逾期交货的，按日支付合同金额0.5‰的违约金。
      """;

  private static final String NOTICE =
      """
      关于做好2025年预算绩效目标申报工作的通知
      各预算单位：
      一、项目支出绩效目标申报表应逐项填写一级指标、二级指标、三级指标和指标值。
      二、数量指标应当量化，例如“培训人数≥100人”；满意度指标一般不低于90%。
      三、请于12月10日前将电子版报送预算股。
      """;

  private static final String REPORT =
      """
      2024年度农村公路养护项目绩效评价报告
      一、项目概况
      该项目年度预算资金320万元，实际支出318.5万元，预算执行率99.5%。
      二、绩效目标完成情况
      产出指标方面，养护里程完成412公里，完成率100%；质量指标方面，优良路率为83%。
      满意度指标方面，沿线群众满意度达到92.6%。
      三、存在的问题
      部分绩效目标设置不够细化，个别指标值偏低。
      """;

  private static final String TERMS =
      """
      名词解释
      绩效目标：指财政预算资金计划在一定期限内达到的产出和效果。
      产出指标：反映预期提供的公共产品和服务，包括数量指标、质量指标、时效指标、成本指标等。
      满意度指标：反映服务对象对产出的满意程度。
      """;

  private static FormDocument prose(String text) {
    return new FormDocument(text.lines().<Part>map(Line::of).toList());
  }

  private static FormDocument document(String title, Table table) {
    return new FormDocument(List.of(Line.of(title), Line.of("单位：万元"), table.grid()));
  }

  private static FormDocument budget() {
    return document(
        "部门收支总表",
        new Table(4)
            .row(cell("收入").wide(2), cell("支出").wide(2))
            .row(cells("项目", "预算数", "项目", "预算数"))
            .row(cells("一、一般公共预算拨款收入", "1203.40", "一、教育支出", "820.10"))
            .row(cells("二、政府性基金预算拨款收入", "0.00", "二、社会保障和就业支出", "383.30"))
            .row(cells("本年收入合计", "1203.40", "本年支出合计", "1203.40")));
  }

  private static FormDocument projectList() {
    return document(
        "部门预算项目支出表",
        new Table(6)
            .row(cells("单位名称", "项目名称", "预算数", "财政拨款", "其他资金", "备注"))
            .row(cells("青山县水务局", "水库维修养护", "120.00", "120.00", "0.00", ""))
            .row(cells("青山县水务局", "河长制工作经费", "35.00", "35.00", "0.00", ""))
            .row(cells("合计", "", "155.00", "155.00", "0.00", "")));
  }

  private static FormDocument statistics() {
    return document(
        "2024年国民经济和社会发展主要指标",
        new Table(4)
            .row(cells("指标名称", "计量单位", "本年", "比上年增长（%）"))
            .row(cells("地区生产总值", "亿元", "214.6", "5.8"))
            .row(cells("粮食总产量", "万吨", "31.2", "1.4"))
            .row(cells("农村居民人均可支配收入", "元", "19820", "7.1"))
            .row(cells("群众安全感满意度", "%", "98.4", "0.3")));
  }

  private static FormDocument nameList() {
    return document(
        "高龄津贴发放名单公示",
        new Table(5)
            .row(cells("序号", "姓名", "性别", "年龄", "发放金额"))
            .row(cells("1", "欧阳甲", "男", "82", "100"))
            .row(cells("2", "欧阳乙", "女", "90", "300")));
  }

  private static FormDocument purchase() {
    return document(
        "设备采购清单",
        new Table(7)
            .row(cells("序号", "名称", "规格型号", "数量", "单位", "单价", "金额"))
            .row(cells("1", "服务器", "2U机架式", "4", "台", "5.60", "22.40"))
            .row(cells("2", "交换机", "48口", "6", "台", "0.80", "4.80"))
            .row(cells("", "合计", "", "10", "", "", "27.20")));
  }

  private static FormDocument scoreSheet() {
    return document(
        "乡镇年度工作考核评分表",
        new Table(5)
            .row(cells("考核项目", "考核内容", "分值", "评分标准", "得分"))
            .row(cell("基层党建").tall(2), cell("组织生活"), cell("10"), cell("每少一次扣1分"), cell("9"))
            .row(cells("阵地建设", "10", "不达标扣2分", "10"))
            .row(cells("合计", "", "20", "", "19")));
  }

  private static FormDocument progress() {
    return document(
        "2025年重点项目进度表",
        new Table(6)
            .row(cells("序号", "项目名称", "建设内容", "总投资", "年度目标", "完成情况"))
            .row(cells("1", "城南污水处理厂", "日处理2万吨", "8600", "完成主体工程", "已完成62%"))
            .row(cells("2", "县医院迁建", "床位600张", "42000", "竣工验收", "正在装修")));
  }

  private static FormDocument indexSystem() {
    return document(
        "项目支出绩效评价指标体系评分表",
        new Table(6)
            .row(cells("一级指标", "二级指标", "三级指标", "分值", "评分标准", "得分"))
            .row(
                cell("决策").tall(2),
                cell("项目立项"),
                cell("立项依据充分性"),
                cell("5"),
                cell("充分得满分"),
                cell("5"))
            .row(cells("资金投入", "预算编制科学性", "5", "科学得满分", "4"))
            .row(cells("过程", "组织实施", "管理制度健全性", "5", "健全得满分", "5"))
            .row(cells("产出", "产出数量", "实际完成率", "15", "按比例得分", "14"))
            .row(cell("合计").wide(3), cell("30"), cell(""), cell("28")));
  }

  private static FormDocument bulletin() {
    return document(
        "2025年民生实事办理情况",
        new Table(4)
            .row(cells("序号", "实事内容", "计划数", "完成数"))
            .row(cells("1", "新建农村公路", "120公里", "96公里"))
            .row(cells("2", "发放助残补贴", "3600人", "3580人"))
            .row(cells("3", "群众满意度", "≥90%", "93%")));
  }
}
