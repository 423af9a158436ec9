using System.Text.RegularExpressions;
using CustomerPortal.Platform.Localization;

namespace CustomerPortal.Tests.Platform.Localization;

/// <summary>One word for one thing: what etc/docs/glossary.md calls otherwise does not stand in a text.</summary>
public sealed class GlossaryTests
{
    private static readonly EmbeddedTexts Texts = new();

    public static TheoryData<string, string, string> Avoided => new()
    {
        { "nl", @"\b(inlog|uitlog)|\blogt u", "aanmelden, afmelden" },
        { "nl", @"\b(creditfactuur|kredietnota)", "creditnota" },
        { "nl", @"\b(rekeningafschrift|rekeninguittreksel)", "rekeningoverzicht" },
        { "nl", @"\bBTW\b", "btw" },
        { "nl", @"(?i)definitief (maken|te maken)", "uitreiken" },
        { "nl", @"(?i)\bkoppeling (is|werkt|waarmee)", "link" },
        { "nl", "(?i)klantomgeving", "klantenportaal" },
        { "de", "Kundenbereich", "Kundenportal" },
        { "de", @"\b(einloggen|ausloggen|einzuloggen)", "anmelden, abmelden" },
        { "de", @"\b(Kennwort|MwSt)", "Passwort, USt." },
        { "de", @"\b(Kontakt|Kontaktperson)\b", "Ansprechpartner" },
        { "fr", @"\bnotes? de crédit", "avoir" },
        { "fr", @"\b(se loguer|login)\b", "se connecter" },
        { "fr", @"\bextraits? de compte", "relevé de compte" },
        { "fr", @"(?i)(?<!e-)\bmails?\b(?!\.)", "e-mail" },
        { "es", @"\bnotas? de (crédito|abono)", "factura rectificativa" },
        { "es", @"\bestados? de cuenta", "extracto de cuenta" },
        { "es", @"\b(divisa|clave)\b", "moneda, contraseña" },
        { "ar", "بيان الحساب|كشف الرصيد", "كشف حساب" },
        { "ar", "منطقة العملاء", "بوابة العملاء" },
        { "ar", "رقم المدين", "رقم حساب المدين" },
        { "ar", "إشعار ائتمان|مذكرة دائنة", "إشعار دائن" },
        { "ar", "[٠-٩]", "0-9" },
    };

    [Theory]
    [MemberData(nameof(Avoided))]
    public void Texts_keep_to_the_word_of_the_glossary(string language, string avoided, string word) =>
        Texts.All(language)
            .Where(text => Texts.Has(text.Key, language) && Regex.IsMatch(text.Value, avoided))
            .Select(text => $"{text.Key}: {text.Value}")
            .ShouldBeEmpty(word);
}
