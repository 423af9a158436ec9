using System.Text;
using HandlebarsDotNet;

namespace CustomerPortal.Messaging;

/// <summary>Escapes for html text and attributes; leaves letters of all scripts as they are.</summary>
internal sealed class HtmlEscaping : ITextEncoder
{
    public void Encode(StringBuilder? text, TextWriter target)
    {
        for (var i = 0; i < (text?.Length ?? 0); i++)
        {
            Write(text![i], target);
        }
    }

    public void Encode(string? text, TextWriter target)
    {
        foreach (var c in text ?? string.Empty)
        {
            Write(c, target);
        }
    }

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        while (text?.MoveNext() == true)
        {
            Write(text.Current, target);
        }
    }

    private static void Write(char c, TextWriter target)
    {
        switch (c)
        {
            case '&': target.Write("&amp;"); break;
            case '<': target.Write("&lt;"); break;
            case '>': target.Write("&gt;"); break;
            case '"': target.Write("&quot;"); break;
            case '\'': target.Write("&#39;"); break;
            default: target.Write(c); break;
        }
    }
}

/// <summary>Plain text stays as it is.</summary>
internal sealed class NoEscaping : ITextEncoder
{
    public void Encode(StringBuilder? text, TextWriter target) => target.Write(text);

    public void Encode(string? text, TextWriter target) => target.Write(text);

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        while (text?.MoveNext() == true)
        {
            target.Write(text.Current);
        }
    }
}
