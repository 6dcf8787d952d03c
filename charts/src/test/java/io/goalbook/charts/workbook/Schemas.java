package io.goalbook.charts.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.logging.log4j.LogManager;
import org.apache.poi.util.Units;
import org.apache.xmlbeans.XmlObject;

/**
 * The schemas of ECMA-376 (transitional), as POI compiled them whole. They are asked in a class
 * loader of their own: the part of them that POI needs to write has the same names.
 */
final class Schemas implements AutoCloseable {
  private static final Path WHOLE = Path.of("target", "schemas", "poi-ooxml-full.jar");

  private final URLClassLoader loader;
  private final Object schemas;
  private final Class<?> options;

  Schemas() throws ReflectiveOperationException, MalformedURLException {
    this.loader =
        new URLClassLoader(
            new URL[] {
              WHOLE.toUri().toURL(),
              home(XmlObject.class),
              home(Units.class),
              home(LogManager.class)
            },
            ClassLoader.getPlatformClassLoader());
    Field field =
        loader
            .loadClass("org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder")
            .getField("typeSystem");
    this.schemas = Objects.requireNonNull(field.get(null));
    this.options = loader.loadClass("org.apache.xmlbeans.XmlOptions");
  }

  private static URL home(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  /** What is not as the standard asks, a line each: the part and the fault. */
  List<String> faults(Path file) throws IOException, ReflectiveOperationException {
    List<String> faults = new ArrayList<>();
    try (ZipFile archive = new ZipFile(file.toFile())) {
      for (ZipEntry part : Collections.list(archive.entries())) {
        String name = part.getName();
        if (name.startsWith("xl/") && name.endsWith(".xml")) {
          try (InputStream in = archive.getInputStream(part)) {
            faultsOf(in).forEach(fault -> faults.add(name + ": " + fault));
          }
        }
      }
    }
    return faults;
  }

  private Collection<?> faultsOf(InputStream part) throws ReflectiveOperationException {
    Class<?> loaderOfTypes = loader.loadClass("org.apache.xmlbeans.SchemaTypeLoader");
    Class<?> type = loader.loadClass("org.apache.xmlbeans.SchemaType");
    Method parse = loaderOfTypes.getMethod("parse", InputStream.class, type, options);
    Object read = parse.invoke(schemas, part, null, options.getConstructor().newInstance());
    List<Object> faults = new ArrayList<>();
    Object listening = options.getConstructor().newInstance();
    options.getMethod("setErrorListener", Collection.class).invoke(listening, faults);
    loader
        .loadClass("org.apache.xmlbeans.XmlObject")
        .getMethod("validate", options)
        .invoke(read, listening);
    return faults;
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
