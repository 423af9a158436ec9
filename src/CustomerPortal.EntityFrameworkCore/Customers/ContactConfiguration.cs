using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Customers;

internal sealed class ContactConfiguration : IEntityTypeConfiguration<Contact>
{
    private const int RightsMaxLength = (CustomerConsts.RightNameMaxLength + 1) * CustomerConsts.RightsPerContact;

    // Names without spaces, one after the other; a handful, read as a whole.
    private static readonly ValueComparer<IReadOnlyList<string>> RightsComparer = new(
        (left, right) => left!.SequenceEqual(right!), rights => rights.Count, rights => rights.ToList());

    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.ToTable("CustomersContacts");
        builder.Property(c => c.Name).HasMaxLength(CustomerConsts.ContactNameMaxLength);
        builder.Property(c => c.EmailKey).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(c => c.Phone).HasMaxLength(PhoneNumber.MaxLength);
        builder.Property(c => c.PhoneE164).HasMaxLength(PhoneNumber.MaxE164Length);
        AsWords(builder.Property(c => c.Rights));
        AsWords(builder.Property(c => c.MailsOn));
        AsWords(builder.Property(c => c.MailsOff));
        builder.HasOne<Customer>().WithMany().HasForeignKey(c => c.CustomerId).OnDelete(DeleteBehavior.Cascade);

        builder.HasIndex(c => new { c.TenantId, c.CustomerId, c.EmailKey }).IsUnique().Guards(CustomersErrorCodes.ContactEmailTaken, "email", "email", nameof(Contact.Email));

        // Duplicates by e-mail, and the contacts behind a portal login.
        builder.HasIndex(c => new { c.TenantId, c.EmailKey });
        builder.HasIndex(c => new { c.TenantId, c.LoginId });
    }

    private static void AsWords(PropertyBuilder<IReadOnlyList<string>> names) => names.HasMaxLength(RightsMaxLength).HasConversion(
        words => string.Join(' ', words),
        stored => stored.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList(),
        RightsComparer);
}
