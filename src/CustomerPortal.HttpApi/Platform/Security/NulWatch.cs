using CustomerPortal.Platform.Errors;

namespace CustomerPortal.Platform.Security;

/// <summary>Reads JSON through and refuses the escape of NUL (a backslash and u0000) as it comes by; the bare byte is no JSON anyway.</summary>
internal sealed class NulWatch(Stream inner) : Stream
{
    private const int Plain = 0;
    private const int Escape = 1;
    private const int FirstDigit = 2;
    private const int AfterDigits = 6;

    private int state;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Watch(buffer.AsSpan(offset, inner.Read(buffer, offset, count)));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        return Watch(buffer.Span[..read]);
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Watch(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            state = Next(value);
            if (state == AfterDigits)
            {
                throw new NulException();
            }
        }

        return bytes.Length;
    }

    private int Next(byte value) => state switch
    {
        Plain => value == '\\' ? Escape : Plain,
        Escape => value == 'u' ? FirstDigit : Plain,
        _ => value == '0' ? state + 1 : Plain,
    };
}
