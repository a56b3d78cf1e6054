package jss.sheet.judge;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Follows the painting of all pages. */
final class Drawing extends PDFGraphicsStreamEngine {
  private static final int NONE = -1;

  private final int page;
  private final List<Glyph> glyphs;
  private final List<Ink> inks;
  private final Deque<Integer> runs = new ArrayDeque<>();
  private final GeneralPath path = new GeneralPath();
  private int clip = NONE;

  private Drawing(PDPage page, int number, List<Glyph> glyphs, List<Ink> inks) {
    super(page);
    this.page = number;
    this.glyphs = glyphs;
    this.inks = inks;
  }

  static Drawing of(PDDocument pdf) throws IOException {
    var all = new Drawing(pdf.getPage(0), 0, new ArrayList<>(), new ArrayList<>());
    for (int at = 0; at < pdf.getNumberOfPages(); at++)
      new Drawing(pdf.getPage(at), at, all.glyphs, all.inks).processPage(pdf.getPage(at));
    return all;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  List<Ink> inks() {
    return inks;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    int number = properties == null ? NONE : properties.getInt(COSName.MCID, NONE);
    runs.push(number != NONE || runs.isEmpty() || COSName.ARTIFACT.equals(tag) ? number : runs.peek());
  }

  @Override
  public void endMarkedContentSequence() {
    if (!runs.isEmpty()) runs.pop();
  }

  @Override
  protected void showFontGlyph(Matrix at, PDFont font, int code, Vector displacement) throws IOException {
    double size = Math.hypot(at.getShearX(), at.getScaleY());
    double width = displacement.getX() * Math.hypot(at.getScaleX(), at.getShearY());
    var box = new Rectangle2D.Double(at.getTranslateX(), at.getTranslateY() - .2 * size, width, .95 * size);
    String text = font.toUnicode(code);
    boolean isThere = text != null && !(font instanceof PDType0Font type0 && type0.codeToGID(code) == 0);
    boolean isInClip = getGraphicsState().getCurrentClippingPath()
        .contains(new Point2D.Double(at.getTranslateX() + width / 2, at.getTranslateY() + .25 * size));
    int run = runs.isEmpty() ? NONE : runs.peek();
    glyphs.add(new Glyph(
        order(), new Part.Run(page, run), text == null ? "" : text, box, at.getTranslateY(), size, isThere, isInClip,
        rgb(getGraphicsState().getNonStrokingColor())));
  }

  private int order() {
    return glyphs.size() + inks.size();
  }

  private static int rgb(PDColor colour) throws IOException {
    return !colour.isPattern() ? colour.toRGB() : 0x808080;
  }

  private void ink(Shape shape, PDColor colour, double alpha) throws IOException {
    Rectangle2D seen = shape.getBounds2D()
        .createIntersection(getGraphicsState().getCurrentClippingPath().getBounds2D());
    boolean isSeen = alpha > 0 && seen.getWidth() >= 0 && seen.getHeight() >= 0;
    if (isSeen)
      inks.add(new Ink(order(), page, shape, seen, rgb(colour), alpha == 1, !colour.isPattern()));
  }

  @Override
  public void strokePath() throws IOException {
    AffineTransform ctm = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    float width = (float) (getGraphicsState().getLineWidth() * Math.sqrt(Math.abs(ctm.getDeterminant())));
    Shape line = new BasicStroke(Math.max(width, .01f), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
        .createStrokedShape(path);
    ink(line, getGraphicsState().getStrokingColor(), getGraphicsState().getAlphaConstant());
    endPath();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    path.setWindingRule(windingRule);
    ink((Shape) path.clone(), getGraphicsState().getNonStrokingColor(), getGraphicsState().getNonStrokeAlphaConstant());
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    var copy = (GeneralPath) path.clone();
    fillPath(windingRule);
    path.append(copy, false);
    strokePath();
  }

  @Override
  public void drawImage(PDImage image) {
    Area square = new Area(new Rectangle2D.Double(0, 0, 1, 1));
    square.transform(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
    square.intersect(new Area(getGraphicsState().getCurrentClippingPath()));
    inks.add(new Ink(order(), page, square, square.getBounds2D(), 0x808080, true, false));
  }

  @Override
  public void shadingFill(COSName name) {
    Area all = new Area(getGraphicsState().getCurrentClippingPath());
    inks.add(new Ink(order(), page, all, all.getBounds2D(), 0x808080, true, false));
  }

  @Override
  public void clip(int windingRule) {
    clip = windingRule;
  }

  @Override
  public void endPath() {
    if (clip != NONE) {
      path.setWindingRule(clip);
      getGraphicsState().intersectClippingPath((GeneralPath) path.clone());
      clip = NONE;
    }
    path.reset();
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    moveTo((float) a.getX(), (float) a.getY());
    lineTo((float) b.getX(), (float) b.getY());
    lineTo((float) c.getX(), (float) c.getY());
    lineTo((float) d.getX(), (float) d.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) path.closePath();
  }
}
