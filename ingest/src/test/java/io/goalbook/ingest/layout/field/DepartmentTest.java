package io.goalbook.ingest.layout.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DepartmentTest {
  @Test
  void a_code_stands_before_or_behind_a_name() {
    Department expected = new Department(Optional.of("762001"), "某县残疾人联合会");

    assertThat(Department.of("762001某县残疾人联合会")).isEqualTo(expected);
    assertThat(Department.of("[762001]某县残疾人联合会")).isEqualTo(expected);
    assertThat(Department.of("某县残疾人联合会（762001）")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025年绩效目标表", "2025年度部门预算项目绩效目标表", "2025项目绩效目标表"})
  void a_year_is_no_code(String title) {
    assertThat(Department.of(title).code()).isEmpty();
  }
}
