package sala.mirror.protocol;

import io.jsonwebtoken.JwtParserBuilder;
import io.jsonwebtoken.Jwts;

/**
 * How tokens that came from elsewhere are read. Nothing packed is unpacked: none of ours is, and a megabyte of somebody
 * else's can be a gigabyte.
 */
public final class Jose {

    private Jose() {}

    public static JwtParserBuilder parser() {
        return Jwts.parser().zip().clear().and();
    }
}
