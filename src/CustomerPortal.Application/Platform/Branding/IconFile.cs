using System.Buffers.Binary;

namespace CustomerPortal.Platform.Branding;

/// <summary>Reads the directory of an ICO: its pictures lie one behind the other and nothing else does.</summary>
internal static class IconFile
{
    private const int Head = 6;
    private const int Row = 16;
    private const int MaxPictures = 20;

    /// <exception cref="InvalidDataException">It is not whole, or holds more than pictures.</exception>
    public static BrandPicture Read(byte[] bytes)
    {
        var count = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(4));
        Require(count is > 0 and <= MaxPictures);
        var (largest, end) = (0, Head + (count * Row));
        foreach (var (start, length, edge) in Enumerable.Range(0, count).Select(i => RowAt(bytes, Head + (i * Row))).OrderBy(r => r.Start))
        {
            Require(start == end && length > 0);
            end = checked(start + length);
            largest = Math.Max(largest, edge);
        }

        Require(end == bytes.Length);
        return new BrandPicture(BrandPicture.Icon, largest, largest, bytes);
    }

    private static (int Start, int Length, int Edge) RowAt(byte[] bytes, int at)
    {
        // A zero stands for 256.
        var edge = Math.Max(bytes[at] == 0 ? 256 : bytes[at], bytes[at + 1] == 0 ? 256 : bytes[at + 1]);
        return (BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at + 12)), BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at + 8)), edge);
    }

    private static void Require(bool holds)
    {
        if (!holds)
        {
            throw new InvalidDataException("This is no whole ICO.");
        }
    }
}
