package sala.mirror.protocol;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import sala.mirror.snapshot.UnreadableSnapshot;
import sala.mirror.snapshot.ZstdPacked;

/**
 * What node and district say to each other, in few bytes: JSON packed by Zstandard with what is usually said as
 * dictionary.
 */
public final class Speech {

    /** What both ends know; never changed, since the other end may be of another version. */
    private static final byte[] USUAL =
            """
            {"help":"","asks":"","commands":"1 push,2 verify,3 pause,4 go-on","shown":["media-item:","course:"],"absent":[],\
            "done":1,"health":{"uptime":86400,"memory":0,"disks":[],"jobs":0,"rotten":0,"verified":0,"paused":false},\
            "fault":"mirror.district-unreachable","fault":"mirror.not-enough-disk","seal":"{\\"kty\\":\\"OKP\\",\\"crv\\":\\"X25519\\",\\"x\\":\\"",\
            {"at":1795404000000,"snapshot":1200,"profile":"{\\"kbps\\":256,\\"lessonShare\\":50,\\"otherShare\\":100,\
            \\"fromHour\\":8,\\"untilHour\\":16,\\"monthlyMegabytes\\":0}"}\
            {"at":1795404000000,"profile":"{\\"kbps\\":0,\\"lessonShare\\":100,\\"otherShare\\":100,\
            \\"fromHour\\":8,\\"untilHour\\":16,\\"monthlyMegabytes\\":0}","snapshot":1000}\
            {"version":"0.1.0-SNAPSHOT","clock":"2026-11-23T04:30:00.000Z","diskFree":100000000000,"diskTotal":500000000000,\
            "applied":1000,"waiting":0,"missingBlobs":0,"missingBytes":0,"lacking":0,"disks":[],"help":[]}"""
                    .getBytes(StandardCharsets.UTF_8);

    /** Of what is said, unpacked. */
    private static final int MOST_BYTES = 1024 * 1024;

    private Speech() {}

    public static byte[] pack(JsonObject said) {
        return ZstdPacked.pack(said.toString().getBytes(StandardCharsets.UTF_8), USUAL);
    }

    /** @throws NotUnderstood when it is nothing of the kind */
    public static JsonObject unpack(byte[] packed) {
        try {
            return Said.read(ZstdPacked.unpack(packed, USUAL, MOST_BYTES)).json();
        } catch (UnreadableSnapshot e) {
            throw new NotUnderstood(e);
        }
    }
}
