using CustomerPortal.Kernel;

namespace CustomerPortal.Tests.Kernel;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("Ada.Lovelace@Example.COM", "ada.lovelace@example.com")]
    [InlineData("a+b@sub.example.nl", "a+b@sub.example.nl")]
    [InlineData("info@bücher.example", "info@xn--bcher-kva.example")]
    [InlineData("用户@例子.公司", "用户@xn--fsqu00a.xn--55qx5d")]
    [InlineData(" o'brien@example.ie ", "o'brien@example.ie")]
    public void The_typed_case_stays_and_the_normal_form_compares(string typed, string normalized)
    {
        var address = EmailAddress.Parse(typed);

        address.Value.ShouldBe(typed.Trim());
        address.Normalized.ShouldBe(normalized);
        address.ShouldBe(EmailAddress.Parse(normalized));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("example.com")]
    [InlineData("@example.com")]
    [InlineData("a@")]
    [InlineData("a@localhost")]
    [InlineData("a@example.com.")]
    [InlineData("a..b@example.com")]
    [InlineData(".a@example.com")]
    [InlineData("a b@example.com")]
    [InlineData("a@-example.com")]
    [InlineData("a@exa_mple.com")]
    [InlineData("a@[127.0.0.1]")]
    [InlineData("a@127.0.0.1")]
    [InlineData("Ada <ada@example.com>")]
    [InlineData("\"a b\"@example.com")]
    [InlineData("a@example.com,b@example.com")]
    [InlineData("a@example.com\r\nBcc: x@example.com")]
    [InlineData("a\0@example.com")]
    [InlineData("a\u202E@example.com")]
    [InlineData("a\u200B@example.com")]
    public void What_is_not_one_plain_mailbox_is_refused(string? typed) =>
        Should.Throw<BusinessException>(() => EmailAddress.Parse(typed)).Code.ShouldBe(KernelErrorCodes.EmailAddressInvalid);

    [Fact]
    public void Half_a_character_is_refused() => EmailAddress.TryParse("a" + (char)0xD800 + "@example.com", out _).ShouldBeFalse();

    [Fact]
    public void Composed_and_decomposed_letters_are_one_address() =>
        EmailAddress.Parse("jose\u0301@example.es").ShouldBe(EmailAddress.Parse("jos\u00E9@example.es"));

    [Fact]
    public void Longer_than_the_standard_allows_is_refused()
    {
        EmailAddress.TryParse(new string('a', 64) + "@example.com", out _).ShouldBeTrue();
        EmailAddress.TryParse(new string('a', 65) + "@example.com", out _).ShouldBeFalse();
        EmailAddress.TryParse("a@" + string.Join('.', Enumerable.Repeat(new string('b', 60), 5)) + ".com", out _).ShouldBeFalse();
    }
}
