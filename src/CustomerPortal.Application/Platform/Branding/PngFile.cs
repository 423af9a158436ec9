using System.Buffers.Binary;
using System.Text;

namespace CustomerPortal.Platform.Branding;

/// <summary>Reads a PNG by its parts and writes those that make the picture.</summary>
/// <seealso href="https://www.w3.org/TR/png-3/"/>
internal static class PngFile
{
    private const int Signature = 8;
    private const int Around = 12;

    private static readonly string[] Kept = ["IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "pHYs", "IDAT", "IEND"];

    /// <exception cref="InvalidDataException">It is not whole, or something stands behind its end.</exception>
    public static BrandPicture Read(byte[] bytes)
    {
        var clean = new MemoryStream();
        clean.Write(bytes, 0, Signature);
        var (at, width, height, hasData) = (Signature, 0, 0, false);
        while (true)
        {
            var length = checked((int)BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at, 4)));
            var kind = Encoding.Latin1.GetString(bytes, at + 4, 4);
            var whole = bytes.AsSpan(at, checked(length + Around));
            if (at == Signature)
            {
                Require(kind == "IHDR" && length == 13);
                width = BinaryPrimitives.ReadInt32BigEndian(whole[8..]);
                height = BinaryPrimitives.ReadInt32BigEndian(whole[12..]);
            }

            hasData |= kind == "IDAT";
            if (Kept.Contains(kind))
            {
                clean.Write(whole);
            }

            at += whole.Length;
            if (kind == "IEND")
            {
                Require(hasData && at == bytes.Length);
                return new BrandPicture(BrandPicture.Png, width, height, clean.ToArray());
            }
        }
    }

    private static void Require(bool holds)
    {
        if (!holds)
        {
            throw new InvalidDataException("This is no whole PNG.");
        }
    }
}
