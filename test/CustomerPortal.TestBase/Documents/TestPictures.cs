using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace CustomerPortal.TestBase;

/// <summary>Small real pictures.</summary>
public static class TestPictures
{
    /// <summary>A grey JPEG of one pixel, with a comment that says something.</summary>
    public static byte[] Jpeg(string comment = "") => WithComment([.. Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////"
        + "wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA="), 0xff, 0xd9], comment);

    /// <summary>A PNG of one colour; with fewer rows than its height it cannot be drawn.</summary>
    public static byte[] Png(int width, int height, byte red, byte green, byte blue, string? text = null, int? rows = null)
    {
        var pixels = new byte[(rows ?? height) * ((width * 3) + 1)];
        for (var i = 0; i < pixels.Length; i++)
        {
            pixels[i] = ((i % ((width * 3) + 1)) switch { 0 => 0, var c => ((c - 1) % 3) switch { 0 => red, 1 => green, _ => blue } });
        }

        var data = new MemoryStream();
        using (var zip = new ZLibStream(data, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(pixels);
        }

        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 2);
        return
        [
            0x89, .. "PNG\r\n"u8, 0x1a, (byte)'\n',
            .. Chunk("IHDR", head),
            .. text is null ? [] : Chunk("tEXt", Encoding.ASCII.GetBytes("Comment\0" + text)),
            .. Chunk("IDAT", data.ToArray()),
            .. Chunk("IEND", []),
        ];
    }

    private static byte[] Chunk(string kind, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(kind), .. data];
        var (length, sum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc(body));
        return [.. length, .. body, .. sum];
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xedb88320 : crc >> 1;
            }
        }

        return ~crc;
    }

    private static byte[] WithComment(byte[] jpeg, string comment)
    {
        byte[] text = Encoding.ASCII.GetBytes(comment);
        return text.Length == 0 ? jpeg : [.. jpeg[..2], 0xff, 0xfe, (byte)((text.Length + 2) >> 8), (byte)((text.Length + 2) & 0xff), .. text, .. jpeg[2..]];
    }
}
