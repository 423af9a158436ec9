using System.Collections.Concurrent;
using System.Reflection;

namespace CustomerPortal.Messaging;

/// <summary>The templates shipped with the product: <c>&lt;Module&gt;/Emails/&lt;Name&gt;.html</c> and <c>.txt</c>, embedded beside the code that sends them.</summary>
internal sealed class MailTemplates
{
    /// <summary>The frame of every mail; its body is the field <c>body</c>.</summary>
    public const string Layout = "Messaging.Layout";

    private static readonly Assembly Source = typeof(MailTemplates).Assembly;
    private readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>The template "Module.Name" as html ("html") or plain text ("txt").</summary>
    /// <exception cref="ArgumentException">There is no such template.</exception>
    public string Get(string name, string form) => texts.GetOrAdd($"{name}.{form}", _ => Read(name, form));

    private static string Read(string name, string form)
    {
        var dot = name.LastIndexOf('.');
        var wanted = $"{name[..Math.Max(dot, 0)].Replace('.', '/')}/Emails/{name[(dot + 1)..]}.{form}";
        var resource = Array.Find(Source.GetManifestResourceNames(), r => r.Replace('\\', '/') == wanted)
            ?? throw new ArgumentException($"There is no mail template {wanted}.", nameof(name));
        using var reader = new StreamReader(Source.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
