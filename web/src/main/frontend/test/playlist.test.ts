import assert from 'node:assert/strict';
import { test } from 'node:test';
import { masterOf, renditionOf } from '../src/lib/player/playlist.ts';

const MASTER = `#EXTM3U
#EXT-X-VERSION:7
#EXT-X-INDEPENDENT-SEGMENTS
#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound",NAME="audio",DEFAULT=YES,AUTOSELECT=YES,URI="sound.m3u8?proof=a"
#EXT-X-STREAM-INF:BANDWIDTH=57436,AVERAGE-BANDWIDTH=54425,CODECS="avc1.4d401e,mp4a.40.2",RESOLUTION=854x480,FRAME-RATE=5.000,AUDIO="sound"
480p5.m3u8?proof=a
`;

const RENDITION = `#EXTM3U
#EXT-X-MAP:URI="480p5.mp4?v=1",BYTERANGE="788@0"
#EXTINF:6.000000,
#EXT-X-BYTERANGE:21427@788
480p5.mp4?v=1
#EXTINF:2.500000,
#EXT-X-BYTERANGE:100@22215
480p5.mp4?v=1
#EXT-X-ENDLIST
`;

test('an offer says what it needs of the line and of the browser', () => {
  const { variants, sound } = masterOf(MASTER, 'http://sala/media/7/hls/master.m3u8?proof=a');
  assert.equal(sound, 'http://sala/media/7/hls/sound.m3u8?proof=a');
  assert.deepEqual(variants, [
    { address: 'http://sala/media/7/hls/480p5.m3u8?proof=a', bits: 57436, codecs: ['avc1.4d401e', 'mp4a.40.2'], height: 480 },
  ]);
});

test('segments follow one another in time and in the file', () => {
  const rendition = renditionOf(RENDITION, 'http://sala/media/7/hls/480p5.m3u8');
  assert.equal(rendition.file, 'http://sala/media/7/hls/480p5.mp4?v=1');
  assert.equal(rendition.header, 788);
  assert.equal(rendition.seconds, 8.5);
  assert.deepEqual(rendition.segments[1], { from: 6, to: 8.5, first: 22215, last: 22314 });
});
