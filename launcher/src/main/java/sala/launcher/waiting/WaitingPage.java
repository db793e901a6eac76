package sala.launcher.waiting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page for those who wait: one file, which goes on by itself as soon as the application answers. */
final class WaitingPage {
    private static final Pattern BLANK = Pattern.compile("\\{\\{([a-z-]+)}}");
    private static final String FRAME = resource("waiting.html");
    private static final String STYLE = resource("waiting.css");
    private static final String SCRIPT = resource("waiting.js");
    private static final String WITHOUT_SCRIPTS = "<noscript><meta http-equiv=\"refresh\" content=\"4\"></noscript>";
    private static final String POLICY = "default-src 'none'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
            + "style-src " + hash(STYLE) + "; script-src " + hash(SCRIPT);

    private static final Words PATIENCE = new Words(
            "เครื่องเก่าอาจใช้เวลาหลายนาที หน้านี้จะเปิดต่อให้เอง",
            "An old computer needs some minutes. This page goes on by itself.");
    private static final Words NOT_SAVED = new Words(
            "สิ่งที่ส่งมายังไม่ได้บันทึก กดย้อนกลับ แล้วส่งใหม่อีกครั้งเมื่อเปิดเสร็จ",
            "What you sent was not saved. Go back, and send it again in a few minutes.");
    private static final Words TELL = new Words(
            "โปรดแจ้งข้อความข้างบนแก่ผู้ดูแลเครื่อง", "Please tell this to whoever looks after the computer.");

    private WaitingPage() {}

    /** @param goesOn whether it may ask again by itself, since nothing was sent with the request */
    static Reply of(Standing standing, boolean goesOn) {
        Map<String, String> blanks = new HashMap<>();
        blanks.put("stage", standing.stage().name());
        blanks.put("done", Integer.toString(standing.stage().ordinal() + 1));
        blanks.put("style", STYLE);
        blanks.put("script", goesOn ? "<script>" + SCRIPT + "</script>" : "");
        blanks.put("goes-on", goesOn && !standing.hasFailed() ? WITHOUT_SCRIPTS : "");
        say(blanks, "title", Notice.title(standing));
        say(blanks, "now", standing.words());
        say(blanks, "advice", advice(standing, goesOn));
        return new Reply(
                Reply.UNAVAILABLE,
                Map.of("Content-Type", "text/html; charset=utf-8", "Content-Security-Policy", POLICY),
                BLANK.matcher(FRAME).replaceAll(blank -> Matcher.quoteReplacement(blanks.get(blank.group(1)))));
    }

    private static Words advice(Standing standing, boolean goesOn) {
        if (standing.hasFailed()) {
            return TELL;
        }
        return goesOn ? PATIENCE : NOT_SAVED;
    }

    private static void say(Map<String, String> blanks, String name, Words words) {
        blanks.put(name + "-th", escaped(words.thai()));
        blanks.put(name + "-en", escaped(words.english()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String hash(String inline) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(inline.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(WaitingPage.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
