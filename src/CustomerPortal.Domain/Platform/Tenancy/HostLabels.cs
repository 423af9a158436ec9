using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Labels and names of hosts that tenants may have.</summary>
public static partial class HostLabels
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "www", "api", "admin", "app", "host", "mail", "smtp", "imap", "ftp", "ns", "static", "assets", "cdn", "status", "clients", "localhost", "autodiscover",
    };

    /// <summary>The label, lower case.</summary>
    /// <exception cref="BusinessException"><see cref="TenancyErrorCodes.HostLabelInvalid"/></exception>
    public static string Check(string label)
    {
        var lower = label.Trim().ToLowerInvariant();
        return Label().IsMatch(lower) && !Reserved.Contains(lower)
            ? lower
            : throw new BusinessException(TenancyErrorCodes.HostLabelInvalid).With("label", label).For("hostLabel");
    }

    /// <summary>The full host name, lower case.</summary>
    /// <exception cref="BusinessException"><see cref="TenancyErrorCodes.HostNameInvalid"/></exception>
    public static string CheckName(string hostName)
    {
        var lower = hostName.Trim().ToLowerInvariant();
        var labels = lower.Split('.');
        return lower.Length <= TenantConsts.MaxHostNameLength && labels.Length >= 2 && labels.All(l => Label().IsMatch(l))
            && !labels[^1].All(char.IsAsciiDigit) && labels[^1] != "localhost"
            ? lower
            : throw new BusinessException(TenancyErrorCodes.HostNameInvalid).With("host", hostName).For("name");
    }

    /// <summary>A label from a name: "Müller &amp; Søn" becomes "muller-son"; empty when nothing of the name can be written that way.</summary>
    public static string Suggest(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name.Replace("ß", "ss", StringComparison.Ordinal).Replace('ø', 'o').Replace('Ø', 'o').ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                text.Append(c);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && text.Length > 0 && text[^1] != '-')
            {
                text.Append('-');
            }
        }

        var label = text.ToString();
        label = label[..Math.Min(label.Length, 50)].Trim('-');
        return Reserved.Contains(label) ? label + "-1" : label;
    }

    [GeneratedRegex("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$")]
    private static partial Regex Label();
}
