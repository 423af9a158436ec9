using System.Buffers.Binary;

namespace CustomerPortal.Platform.Branding;

/// <summary>Reads a JPEG by its parts and writes it without comments and without applications' own parts (EXIF, XMP).</summary>
/// <seealso href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf"/>
internal static class JpegFile
{
    private const byte Mark = 0xff;
    private const byte End = 0xd9;
    private const byte Scan = 0xda;
    private const byte Comment = 0xfe;

    // JFIF, the colour profile and Adobe's say how the picture is read.
    private static readonly byte[] KeptApplications = [0xe0, 0xe2, 0xee];

    /// <exception cref="InvalidDataException">It is not whole, or something stands behind its end.</exception>
    public static BrandPicture Read(byte[] bytes)
    {
        var clean = new MemoryStream();
        clean.Write(bytes, 0, 2);
        var (at, width, height) = (2, 0, 0);
        while (bytes[at + 1] != Scan)
        {
            Require(bytes[at] == Mark);
            var kind = bytes[at + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 2, 2));
            var part = bytes.AsSpan(at, length + 2);
            if (IsFrame(kind))
            {
                height = BinaryPrimitives.ReadUInt16BigEndian(part[5..]);
                width = BinaryPrimitives.ReadUInt16BigEndian(part[7..]);
            }

            if (kind != Comment && (kind is not (>= 0xe0 and <= 0xef) || KeptApplications.Contains(kind)))
            {
                clean.Write(part);
            }

            at += part.Length;
        }

        Require(width > 0 && bytes[^2] == Mark && bytes[^1] == End && EndsOnce(bytes.AsSpan(at)));
        clean.Write(bytes.AsSpan(at));
        return new BrandPicture(BrandPicture.Jpeg, width, height, clean.ToArray());
    }

    private static bool IsFrame(byte kind) => kind is >= 0xc0 and <= 0xcf and not (0xc4 or 0xc8 or 0xcc);

    // In the picture's own data a mark is followed by zero; an end before the end has something behind it.
    private static bool EndsOnce(ReadOnlySpan<byte> data) => data.IndexOf([Mark, End]) == data.Length - 2;

    private static void Require(bool holds)
    {
        if (!holds)
        {
            throw new InvalidDataException("This is no whole JPEG.");
        }
    }
}
