package sala.launcher.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import sala.launcher.Trouble;

/** What a servlet can do that does nothing but read a file and write it, as an application of its own. */
final class PlainServlet {

    /** Where it is deployed. */
    static final String ROOT = "/plain";

    private static final String SOURCE =
            """
            import jakarta.servlet.annotation.WebServlet;
            import jakarta.servlet.http.HttpServlet;
            import jakarta.servlet.http.HttpServletRequest;
            import jakarta.servlet.http.HttpServletResponse;
            import java.io.FileInputStream;
            import java.io.IOException;
            import java.io.OutputStream;

            @WebServlet("/*")
            public class Plain extends HttpServlet {
                protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                    String[] range = request.getHeader("Range").substring("bytes=".length()).split("-");
                    long first = Long.parseLong(range[0]);
                    long left = Long.parseLong(range[1]) - first + 1;
                    response.setStatus(206);
                    response.setContentType("video/mp4");
                    response.setContentLengthLong(left);
                    byte[] buffer = new byte[64 << 10];
                    OutputStream out = response.getOutputStream();
                    try (FileInputStream in = new FileInputStream("%s")) {
                        in.skipNBytes(first);
                        for (int got; left > 0 && (got = in.read(buffer, 0, (int) Math.min(buffer.length, left))) > 0; ) {
                            out.write(buffer, 0, got);
                            left -= got;
                        }
                    }
                }
            }
            """;

    private PlainServlet() {}

    /**
     * An archive with it; empty where Java has no compiler.
     *
     * @param glassfish the server, whose servlet API it needs
     * @param file the only one that it serves
     */
    static Optional<Path> archive(Path glassfish, Path file, Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            return Optional.empty();
        }
        Path classes = Files.createDirectories(folder.resolve("plain"));
        Path source = Files.writeString(classes.resolve("Plain.java"), SOURCE.formatted(file));
        Path api = glassfish.resolve("modules/jakarta.servlet-api.jar");
        List<String> arguments = List.of("-d", classes.toString(), "-cp", api.toString(), source.toString());
        if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new Trouble("the plain servlet cannot be compiled");
        }
        return Optional.of(packed(classes.resolve("Plain.class"), folder.resolve("plain.war")));
    }

    private static Path packed(Path program, Path archive) throws IOException {
        try (FileSystem zip =
                FileSystems.newFileSystem(URI.create("jar:" + archive.toUri()), Map.of("create", "true"))) {
            Path inside = Files.createDirectories(zip.getPath("WEB-INF/classes"));
            Files.copy(program, inside.resolve(program.getFileName().toString()));
        }
        return archive;
    }
}
