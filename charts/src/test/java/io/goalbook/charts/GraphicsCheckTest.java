package io.goalbook.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GraphicsCheckTest {

  @Test
  void this_machine_can_draw() {
    assertThat(GraphicsCheck.require().warning()).isEmpty();
  }

  @Test
  void a_missing_library_gives_one_line_that_names_the_packages() {
    Stream.<Throwable>of(
            new UnsatisfiedLinkError("libfreetype.so.6"),
            new NoClassDefFoundError("sun.font.FontManagerFactory"),
            new InternalError("no fontconfig"),
            new NullPointerException("FontConfiguration"))
        .forEach(
            failure ->
                assertThatThrownBy(
                        () ->
                            GraphicsCheck.require(
                                () -> {
                                  throw sneaky(failure);
                                }))
                    .isInstanceOf(GraphicsMissingException.class)
                    .hasMessage("无法绘图：缺少系统的字体程序库，请安装 Debian 软件包 libfontconfig1 和 libfreetype6")
                    .hasCause(failure));
  }

  private static RuntimeException sneaky(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return (RuntimeException) failure;
  }
}
