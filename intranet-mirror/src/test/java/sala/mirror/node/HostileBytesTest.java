package sala.mirror.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.jsonwebtoken.Jwts;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.fault.Fault;
import sala.mirror.batch.SignedBatch;
import sala.mirror.delivery.BatchStream;
import sala.mirror.disk.DiskFolder;
import sala.mirror.identity.Identities;
import sala.mirror.identity.NodeIdentity;
import sala.mirror.identity.PublicKeys;
import sala.mirror.protocol.NodeRefused;
import sala.mirror.protocol.Question;
import sala.mirror.protocol.RequestLine;
import sala.mirror.protocol.RequestToken;
import sala.mirror.protocol.Said;
import sala.mirror.protocol.Sealed;
import sala.mirror.protocol.SignedAnswer;
import sala.mirror.protocol.Speech;
import sala.mirror.root.KeyStick;
import sala.mirror.root.SignedRoot;
import sala.mirror.snapshot.DeltaText;
import sala.mirror.snapshot.Extents;
import sala.mirror.snapshot.Head;
import sala.mirror.snapshot.Manifest;
import sala.mirror.snapshot.Packed;
import sala.mirror.snapshot.RecordText;
import sala.mirror.stream.Frame;
import sala.mirror.stream.FrameReader;
import sala.mirror.stream.FrameWriter;
import sala.mirror.stream.PatchesWanted;
import sala.mirror.stream.Range;
import sala.mirror.stream.Wanted;

/**
 * Whatever bytes come, from a district, a node or a disk: they are read, or refused with a fault, in bounded memory.
 * What nodes and districts say to each other is listed in docs/hostile.md.
 */
class HostileBytesTest {

    private static final int TRIES = 100;
    private static final long MOST_BYTES = 256L << 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Random random = new Random(20261123);

    @TempDir
    Path folder;

    /** Reads bytes that came. */
    @FunctionalInterface
    private interface Reading {
        Object of(byte[] bytes) throws IOException;
    }

    @Test
    void whatANodeReadsFromADistrictIsReadOrRefused() {
        NodeIdentity district = Identities.in(folder.resolve("district"));
        Question question = Question.brief("sala-contact");
        Map<String, Object> claims = Map.of("snapshot", 7, "profile", "{}", "help", "[]");
        UUID node = UUID.randomUUID();
        byte[] answer = SignedAnswer.signShort(district, question, claims, Instant.now(Clock.systemUTC()));
        byte[] said = Speech.pack(
                Json.createObjectBuilder().add("at", 1).add("x", "y").build());

        fuzz(
                "head",
                new Head(7, Instant.EPOCH).sign(node, district.signing().getPrivate()),
                bytes -> Head.read(bytes, node, district.signing().getPublic()));
        fuzz(
                "answer",
                answer,
                bytes -> SignedAnswer.openShort(
                        bytes, question, district.signing().getPublic()));
        fuzz(
                "signed answer",
                said,
                bytes -> SignedAnswer.openShort(
                        resigned(bytes, question, district),
                        question,
                        district.signing().getPublic()));
        fuzz(
                "long answer",
                ascii(SignedAnswer.sign(district, question, claims, Instant.EPOCH)),
                bytes -> SignedAnswer.open(text(bytes), question, district.fingerprint()));
        fuzz("list", DeltaText.write(Manifest.empty(node)), DeltaText::readWhole);
        fuzz("records", Packed.pack(ascii("{\"id\":\"7\",\"kind\":\"note\"}")), bytes -> Packed.unpack(bytes, 1 << 20));
        fuzz("record", ascii("{\"id\":\"" + node + "\",\"kind\":\"note\",\"blobs\":[],\"body\":{}}"), RecordText::read);
        fuzz("extents", new byte[80], bytes -> Extents.read(bytes, new Blob(new Hash("0".repeat(64)), 5L << 20)));
        fuzz("frames", frames(), HostileBytesTest::readFrames);
        fuzz("root", ascii("{}\nsigned x y\nvouched z"), bytes -> SignedRoot.read(text(bytes)));
    }

    @Test
    void whatADistrictReadsFromANodeIsReadOrRefused() {
        NodeIdentity node = Identities.in(folder.resolve("node"));
        NodeIdentity district = Identities.in(folder.resolve("district"));
        RequestLine line = RequestLine.get("mirror/snapshot");
        Clock clock = Clock.systemUTC();
        String token = RequestToken.issue(node, line, district.fingerprint(), clock.instant());

        fuzz(
                "proof",
                ascii(token),
                bytes -> RequestToken.verify(
                        text(bytes),
                        line,
                        district.fingerprint(),
                        id -> node.signing().getPublic(),
                        clock));
        fuzz(
                "contact",
                Speech.pack(Json.createObjectBuilder().add("version", "1").build()),
                Speech::unpack);
        fuzz("long contact", ascii("{\"version\":\"1\",\"help\":[{}]}"), Said::read);
        fuzz("hashes", ascii("[\"" + "0".repeat(64) + "\"]"), bytes -> Said.readAll(bytes)
                .texts(Said.ALL, 10, 64));
        fuzz("files", new Wanted(7, List.of(new Range(1, 0, 5))).write(), Wanted::read);
        fuzz("patches", new PatchesWanted(7, List.of(), 0, false).write(), PatchesWanted::read);
        fuzz("key", ascii(PublicKeys.json(node.signing().getPublic())), bytes -> PublicKeys.read(text(bytes)));
        fuzz(
                "sealed",
                ascii(Sealed.seal(Map.of("node", "x"), district.sealing().getPublic())),
                bytes -> Sealed.open(text(bytes), district.sealing().getPrivate()));
        fuzz("batch", new byte[200], SignedBatch::read);
        fuzz("batches", new byte[200], bytes -> BatchStream.read(new ByteArrayInputStream(bytes)));
        fuzz(
                "stick",
                ascii("name: x\npublic: " + PublicKeys.json(node.signing().getPublic()) + "\nprivate: y\n"),
                bytes -> KeyStick.read(text(bytes)));
    }

    @Test
    void whatLiesOnADiskIsReadOrRefused() throws IOException {
        NodeIdentity district = Identities.in(folder.resolve("district"));
        Path disk = Files.createDirectories(folder.resolve("SALA/1"));
        for (String name : List.of("LABEL.JWS", "END.JWS", "P00001.JWS", "ROOTS.TXT", "RECEIPTS.JWT")) {
            fuzz(name, ascii("eyJhbGciOiJFZERTQSJ9.e30.AAAA\n\n{}"), bytes -> {
                Files.write(disk.resolve(name), bytes);
                DiskFolder there = new DiskFolder(disk);
                return List.of(
                        there.roots(),
                        there.receipts(),
                        there.label(district.signing().getPublic()),
                        there.end(district.signing().getPublic()),
                        there.note("P00001.PAK", district.signing().getPublic()));
            });
            Files.deleteIfExists(disk.resolve(name));
        }
    }

    /** A megabyte on the line that would be a gigabyte in memory, from anybody who knows the district's address. */
    @Test
    void whatWasPackedIsNotUnpackedBeforeAnybodyIsKnown() {
        NodeIdentity district = Identities.in(folder.resolve("district"));
        String bomb = Jwts.builder()
                .claim("secret", "x".repeat(50_000_000))
                .compressWith(Jwts.ZIP.DEF)
                .encryptWith(district.sealing().getPublic(), Jwts.KEY.ECDH_ES, Jwts.ENC.A256GCM)
                .compact();
        assertThat(bomb.length()).isLessThan(200_000);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        assertThatThrownBy(() -> Sealed.open(bomb, district.sealing().getPrivate()))
                .isInstanceOf(NodeRefused.class);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(20_000_000);
    }

    @Test
    void aKnownNodesPackedProofIsNotUnpackedEither() {
        NodeIdentity node = Identities.in(folder.resolve("node"));
        Clock clock = Clock.systemUTC();
        String bomb = Jwts.builder()
                .header()
                .keyId(node.id().toString())
                .and()
                .claim("x", "x".repeat(50_000_000))
                .issuedAt(Date.from(clock.instant()))
                .compressWith(Jwts.ZIP.DEF)
                .signWith(node.signing().getPrivate(), Jwts.SIG.EdDSA)
                .compact();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        assertThatThrownBy(() -> RequestToken.verify(
                        bomb,
                        RequestLine.get("x"),
                        node.fingerprint(),
                        id -> node.signing().getPublic(),
                        clock))
                .isInstanceOf(NodeRefused.class);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(20_000_000);
    }

    private void fuzz(String what, byte[] good, Reading reading) {
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = mutated(good);
            long before = THREADS.getCurrentThreadAllocatedBytes();
            try {
                reading.of(bytes);
            } catch (Fault | IOException refused) {
                // as it should be
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError(
                        "%s, try %d: %s".formatted(what, i, new String(bytes, StandardCharsets.ISO_8859_1)), e);
            }
            assertThat(THREADS.getCurrentThreadAllocatedBytes() - before)
                    .as(what)
                    .isLessThan(MOST_BYTES);
        }
    }

    private byte[] mutated(byte[] good) {
        byte[] bytes = good.clone();
        switch (random.nextInt(5)) {
            case 0 ->
                bytes = random.ints(random.nextInt(300), 0, 256)
                        .collect(
                                ByteArrayOutputStream::new,
                                ByteArrayOutputStream::write,
                                (a, b) -> a.writeBytes(b.toByteArray()))
                        .toByteArray();
            case 1 -> bytes = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 2 -> bytes = ascii(text(bytes).replace("\"", random.nextBoolean() ? "" : "\"\\u0000"));
            default -> {
                for (int flips = 1 + random.nextInt(4); flips > 0 && bytes.length > 0; flips--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
        }
        return bytes;
    }

    /** What a district says that has its key, and means harm. */
    private static byte[] resigned(byte[] packed, Question question, NodeIdentity district) {
        byte[] asked =
                ("sala-answer-1\n" + question.kind() + "\n" + question.nonce() + "\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        signed.writeBytes(asked);
        signed.writeBytes(packed);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes(sala.mirror.snapshot.Ed25519.sign(
                signed.toByteArray(), district.signing().getPrivate()));
        answer.writeBytes(packed);
        return answer.toByteArray();
    }

    private static byte[] frames() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FrameWriter frames = new FrameWriter(out)) {
            frames.begin(new Frame(1, 0, 5, Frame.State.values()[0]));
            frames.write(new byte[5], 0, 5);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    private static Object readFrames(byte[] bytes) throws IOException {
        try (FrameReader frames = new FrameReader(new ByteArrayInputStream(bytes))) {
            Frame frame = frames.next();
            return frames.body().readNBytes(Math.min(frame.length(), 1 << 20));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
