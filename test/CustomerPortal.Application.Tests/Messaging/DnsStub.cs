using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CustomerPortal.Messaging;

/// <summary>A name server (RFC 1035) on this machine that knows some TXT records, and stays silent where the test wants it to.</summary>
internal sealed class DnsStub : IDisposable
{
    private const int HeadLength = 12;
    private readonly UdpClient socket = new(new IPEndPoint(IPAddress.Loopback, 0));

    public DnsStub() => _ = ServeAsync();

    /// <summary>Address and port.</summary>
    public string Address => socket.Client.LocalEndPoint!.ToString()!;

    /// <summary>Records by name; a name that is not here does not exist.</summary>
    public Dictionary<string, string[]> Records { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names that are never answered.</summary>
    public HashSet<string> Silent { get; } = new(StringComparer.OrdinalIgnoreCase);

    public void Dispose() => socket.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var asked = await socket.ReceiveAsync();
                var (name, end) = NameIn(asked.Buffer);
                if (!Silent.Contains(name))
                {
                    await socket.SendAsync(Answer(asked.Buffer[..end], Records.GetValueOrDefault(name)), asked.RemoteEndPoint);
                }
            }
        }
        catch (Exception e) when (e is ObjectDisposedException or SocketException)
        {
            // Closed.
        }
    }

    private static (string Name, int End) NameIn(byte[] question)
    {
        var labels = new List<string>();
        var at = HeadLength;
        for (; question[at] > 0; at += question[at] + 1)
        {
            labels.Add(Encoding.ASCII.GetString(question, at + 1, question[at]));
        }

        return (string.Join('.', labels), at + 5);
    }

    // The question again, then the records; a text longer than 255 bytes is cut into several strings.
    private static byte[] Answer(byte[] question, string[]? texts)
    {
        const ushort Answered = 0x8180;
        const ushort NoSuchName = 3;
        var answer = new List<byte>(question);
        var head = new byte[HeadLength];
        question[..2].CopyTo(head, 0);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(2), texts is null ? (ushort)(Answered | NoSuchName) : Answered);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(4), 1);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(6), (ushort)(texts?.Length ?? 0));
        for (var i = 0; i < HeadLength; i++)
        {
            answer[i] = head[i];
        }

        foreach (var text in texts ?? [])
        {
            var data = Encoding.ASCII.GetBytes(text).Chunk(255).SelectMany(part => part.Prepend((byte)part.Length)).ToArray();
            answer.AddRange([0xC0, HeadLength, 0, 16, 0, 1, 0, 0, 0, 60, (byte)(data.Length >> 8), (byte)data.Length]);
            answer.AddRange(data);
        }

        return [.. answer];
    }
}
