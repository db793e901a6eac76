package sala.launcher.payara;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import sala.launcher.Trouble;
import sala.launcher.process.Deadline;

/** Payara's remote commands, the same that its {@code asadmin} program sends. */
final class AdminDoor {
    private static final Duration DEPLOYMENT_PATIENCE = Duration.ofMinutes(10);
    private static final Duration OPENING_PATIENCE = Duration.ofMinutes(2);
    private static final String LISTENERS =
            "configs.config.server-config.network-config.network-listeners.network-listener.";
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final String base;
    private final String authorization;

    AdminDoor(int port, String password) {
        base = "http://127.0.0.1:" + port + "/__asadmin/";
        String credentials = AdminKey.USER + ":" + password;
        authorization = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    boolean answers() {
        try {
            return succeeded(send("uptime", Duration.ofSeconds(10)));
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Puts the archive in place of what was deployed by this name before. */
    void deploy(Path archive, String name, String root) {
        String path = URLEncoder.encode(archive.toString(), StandardCharsets.UTF_8);
        String command = "deploy?name=" + name + "&contextroot=" + root + "&force=true&DEFAULT=" + path;
        require(command, DEPLOYMENT_PATIENCE, "the application did not start");
    }

    /** Opens listeners that the configuration has closed; returns when they answer. */
    void enable(String... listeners) {
        String command = Stream.of(listeners)
                .map(name -> "DEFAULT=" + LISTENERS + name + ".enabled=true")
                .collect(Collectors.joining("&", "set?", ""));
        require(command, OPENING_PATIENCE, "the server cannot open its ports");
    }

    private void require(String command, Duration patience, String otherwise) {
        try {
            Element report = send(command, patience);
            if (!succeeded(report)) {
                throw new Trouble(otherwise + ": " + message(report));
            }
        } catch (IOException e) {
            throw new Trouble(otherwise + ": " + e, e);
        }
    }

    private Element send(String command, Duration patience) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + command))
                .header("Accept", "application/xml")
                .header("Authorization", authorization)
                .header("X-Requested-By", "sala")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return report(Deadline.in(patience).await(client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())));
    }

    private static Element report(HttpResponse<byte[]> response) throws IOException {
        if (response.statusCode() != 200) {
            throw new IOException("status " + response.statusCode());
        }
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(response.body()))
                    .getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private static boolean succeeded(Element report) {
        return !report.getAttribute("exit-code").equals("FAILURE");
    }

    private static String message(Element report) {
        Element part = (Element) report.getElementsByTagName("message-part").item(0);
        return part == null
                ? "no reason given"
                : part.getAttribute("message").lines().findFirst().orElse("");
    }
}
