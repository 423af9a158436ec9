using System.Globalization;

namespace CustomerPortal.Messaging;

/// <summary>Collects output up to a length: a loop in a template cannot fill the memory.</summary>
internal sealed class CappedWriter(int limit) : StringWriter(CultureInfo.InvariantCulture)
{
    public override void Write(char value)
    {
        Check(1);
        base.Write(value);
    }

    public override void Write(string? value)
    {
        Check(value?.Length ?? 0);
        base.Write(value);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        Check(count);
        base.Write(buffer, index, count);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Check(buffer.Length);
        base.Write(buffer);
    }

    private void Check(int more)
    {
        if (GetStringBuilder().Length + more > limit)
        {
            throw new TemplateException($"A template wrote more than {limit} characters.");
        }
    }
}
