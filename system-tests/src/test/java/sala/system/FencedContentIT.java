package sala.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import sala.system.browser.Visitor;
import sala.system.node.Node;

/** What people upload runs in a browser, and reaches nothing. */
@ResourceLock(value = Nodes.SHARED, mode = ResourceAccessMode.READ)
@ResourceLock(Nodes.WALKED)
class FencedContentIT {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

    /** Uses its own files, and tries everything else; what it could do is its text at the end. */
    private static final String PAGE =
            """
            <!doctype html><meta charset="utf-8"><p id="said">ช้าง</p><script src="Own.js"></script><script>
            const said = document.getElementById('said');
            const tries = {
              api: () => fetch('PAGES/health/live'),
              elsewhere: () => fetch('http://127.0.0.1:9/'),
              cookie: async () => document.cookie.length,
              parent: async () => window.parent.document.title,
              top: async () => { window.top.location = 'about:blank'; },
            };
            (async () => {
              for (const name in tries) try { await tries[name](); said.textContent += ' LEAKED ' + name; } catch { /* fenced */ }
              said.textContent += ' ' + (await (await fetch('data.json')).json()).own + ' end';
            })();
            </script>""";

    /** A film without anything in it: a red stage of 550 by 400, and one frame. */
    private static final String FILM =
            "46575308" + "1f000000" + "7800055f00000fa000" + "000c" + "0100" + "4302ff0000" + "4000" + "0000";

    private final Node district = Nodes.district();

    @TempDir
    Path folder;

    @Test
    void aPackageOfPagesRunsAndReachesNothing() throws IOException {
        Path zip = folder.resolve("บทเรียน.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            put(out, "index.html", PAGE.replace("PAGES", district.address().toString()));
            put(out, "own.js", "document.getElementById('said').textContent += ' script'");
            put(out, "data.json", "{\"own\":\"data\"}");
        }
        String item = item(zip);
        try (Visitor teacher = Visitor.at(district.address()).signIn(Role.TEACHER.account())) {
            Frame frame = framed(teacher, item);
            frame.waitForFunction("() => document.getElementById('said')?.textContent.endsWith('end')");
            assertThat(frame.textContent("#said")).isEqualTo("ช้าง script data end");
            assertThat(URI.create(frame.url()).getPort())
                    .isEqualTo(district.address().getPort() + 1);
        } finally {
            withdraw(item);
        }
    }

    @Test
    void aFlashFilmPlays() throws IOException {
        byte[] bytes = HexFormat.of().parseHex(FILM);
        bytes[4] = (byte) bytes.length;
        Path film = Files.write(folder.resolve("ภาพยนตร์.swf"), bytes);
        try (Visitor teacher = Visitor.at(district.address()).signIn(Role.TEACHER.account())) {
            framed(teacher, item(film)).waitForFunction("() => document.querySelector('[data-state=playing]')");
        }
    }

    private String item(Path file) throws IOException {
        String answer = Api.of(district)
                .signedIn(Role.TEACHER.account())
                .upload(file, "{\"title\":\"ทดลอง\"}")
                .body();
        Matcher id = ID.matcher(answer);
        assertThat(id.find()).as(answer).isTrue();
        return "/media/" + id.group(1);
    }

    /** Whoever walks through all pages afterwards does not come to it. */
    private void withdraw(String item) {
        Api teacher = Api.of(district).signedIn(Role.TEACHER.account());
        Matcher version = VERSION.matcher(teacher.get("/api/v1" + item).body());
        assertThat(version.find()).isTrue();
        int status = teacher.as("application/x-www-form-urlencoded")
                .send("POST", item + "/withdraw", "reason=tried&version=" + version.group(1))
                .statusCode();
        assertThat(status).isEqualTo(303);
    }

    /** The page asks by itself until the item is ready. */
    private static Frame framed(Visitor visitor, String item) {
        Page page = visitor.open(item).page();
        page.locator(".fence-frame").waitFor();
        return page.waitForSelector(".fence-frame").contentFrame();
    }

    private static void put(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
