package sala.mirror.peer;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import sala.blob.Hash;
import sala.mirror.stream.UnreadableRequest;

/**
 * Hashes of which one node asks another whether it holds them: their bytes in a row, and a bit for each in the answer.
 */
public record HashList(List<Hash> hashes) {

    /** More in one request are refused. */
    public static final int MOST = 10_000;

    private static final int LENGTH = 32;

    public HashList {
        hashes = List.copyOf(hashes);
    }

    byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(hashes.size() * LENGTH);
        hashes.forEach(hash -> bytes.writeBytes(HexFormat.of().parseHex(hash.hex())));
        return bytes.toByteArray();
    }

    /** @throws UnreadableRequest when it is nothing of the kind */
    public static HashList read(byte[] bytes) {
        if (bytes.length % LENGTH != 0 || bytes.length > MOST * LENGTH) {
            throw new UnreadableRequest(new IllegalArgumentException(bytes.length + " bytes of hashes"));
        }
        List<Hash> hashes = new ArrayList<>();
        for (int at = 0; at < bytes.length; at += LENGTH) {
            hashes.add(new Hash(HexFormat.of().formatHex(bytes, at, at + LENGTH)));
        }
        return new HashList(hashes);
    }

    byte[] answer(Set<Hash> held) {
        BitSet bits = new BitSet();
        for (int i = 0; i < hashes.size(); i++) {
            bits.set(i, held.contains(hashes.get(i)));
        }
        return bits.toByteArray();
    }

    /** Those of which the answer says that they are held. */
    Set<Hash> answered(byte[] answer) {
        BitSet bits = BitSet.valueOf(answer);
        Set<Hash> held = new HashSet<>();
        for (int i = bits.nextSetBit(0); i >= 0 && i < hashes.size(); i = bits.nextSetBit(i + 1)) {
            held.add(hashes.get(i));
        }
        return held;
    }
}
