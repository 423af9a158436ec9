using System.Text.RegularExpressions;
using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>Codes of lists and their values: what imports and other systems know them by, so without spaces and without regard to case.</summary>
internal static partial class OptionListCode
{
    /// <summary>The code in capitals.</summary>
    /// <exception cref="BusinessException"><see cref="CustomersErrorCodes.ListCodeInvalid"/></exception>
    public static string Parse(string typed, string field)
    {
        var code = typed.Trim().ToUpperInvariant();
        return code.Length <= OptionListConsts.CodeMaxLength && Allowed().IsMatch(code)
            ? code
            : throw new BusinessException(CustomersErrorCodes.ListCodeInvalid).With("maximum", OptionListConsts.CodeMaxLength).For(field);
    }

    [GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*\z")]
    private static partial Regex Allowed();
}
