using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Customers;

internal sealed class ContactConfiguration : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.ToTable("CustomersContacts");
        builder.Property(c => c.Name).HasMaxLength(CustomerConsts.ContactNameMaxLength);
        builder.Property(c => c.EmailKey).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(c => c.Phone).HasMaxLength(PhoneNumber.MaxLength);
        builder.Property(c => c.PhoneE164).HasMaxLength(PhoneNumber.MaxE164Length);
        builder.Property(c => c.Rights).AsNames();
        builder.Property(c => c.MailsOn).AsNames();
        builder.Property(c => c.MailsOff).AsNames();
        builder.HasOne<Customer>().WithMany().HasForeignKey(c => c.CustomerId).OnDelete(DeleteBehavior.Cascade);

        builder.HasIndex(c => new { c.TenantId, c.CustomerId, c.EmailKey }).IsUnique().Guards(CustomersErrorCodes.ContactEmailTaken, "email", "email", nameof(Contact.Email));

        // Duplicates by e-mail, and the contacts behind a portal login.
        builder.HasIndex(c => new { c.TenantId, c.EmailKey });
        builder.HasIndex(c => new { c.TenantId, c.LoginId });
    }
}
