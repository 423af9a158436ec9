using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CustomerPortal.Platform.Data;

/// <summary>How the value types of the kernel stand in a column: their machine text, as long as they can get.</summary>
internal static class ValueConversions
{
    public static void Apply(ModelConfigurationBuilder builder)
    {
        builder.Properties<Currency>().HaveConversion<CurrencyConverter>().HaveMaxLength(Currency.CodeLength);
        builder.Properties<CountryCode>().HaveConversion<CountryCodeConverter>().HaveMaxLength(CountryCode.Length);
        builder.Properties<LanguageTag>().HaveConversion<LanguageTagConverter>().HaveMaxLength(LanguageTag.MaxLength);
        builder.Properties<EmailAddress>().HaveConversion<EmailAddressConverter, EmailAddressComparer>().HaveMaxLength(EmailAddress.MaxLength);
        builder.Properties<Iban>().HaveConversion<IbanConverter>().HaveMaxLength(Iban.MaxLength);
        builder.Properties<Bic>().HaveConversion<BicConverter>().HaveMaxLength(Bic.MaxLength);
        builder.Properties<VatNumber>().HaveConversion<VatNumberConverter>().HaveMaxLength(VatNumber.MaxLength);
        builder.Properties<Percentage>().HaveConversion<PercentageConverter>().HavePrecision(Percentage.Precision, Percentage.Scale);
        builder.Properties<LocalizedText>().HaveConversion<LocalizedTextConverter>();
        builder.Properties<LanguageChain>().HaveConversion<LanguageChainConverter>();
    }

    private sealed class CurrencyConverter() : ValueConverter<Currency, string>(value => value.Code, stored => Currency.Get(stored));

    private sealed class CountryCodeConverter() : ValueConverter<CountryCode, string>(value => value.Value, stored => CountryCode.Get(stored));

    private sealed class LanguageTagConverter() : ValueConverter<LanguageTag, string>(value => value.Value, stored => LanguageTag.Parse(stored));

    private sealed class EmailAddressConverter() : ValueConverter<EmailAddress, string>(value => value.Value, stored => EmailAddress.Parse(stored));

    private sealed class IbanConverter() : ValueConverter<Iban, string>(value => value.Value, stored => Iban.Parse(stored));

    private sealed class BicConverter() : ValueConverter<Bic, string>(value => value.Value, stored => Bic.Parse(stored));

    private sealed class VatNumberConverter() : ValueConverter<VatNumber, string>(value => value.Value, stored => VatNumber.Parse(stored));

    private sealed class PercentageConverter() : ValueConverter<Percentage, decimal>(value => value.Fraction, stored => Percentage.OfFraction(stored));

    private sealed class LocalizedTextConverter() : ValueConverter<LocalizedText, string>(value => value.ToString(), stored => LocalizedText.Parse(stored));

    private sealed class LanguageChainConverter() : ValueConverter<LanguageChain, string>(value => value.ToJson(), stored => LanguageChain.Parse(stored));

    // Two addresses that differ in case are the same mailbox, yet the new spelling is to be stored.
    private sealed class EmailAddressComparer() : ValueComparer<EmailAddress>(
        (left, right) => (left == null ? null : left.Value) == (right == null ? null : right.Value),
        value => value.GetHashCode());
}
